package org.crossread.article.file;

import jakarta.inject.Singleton;
import java.util.Set;

/** OpenDocument texts, as LibreOffice writes them. Comments, notes and tracked deletions stay out. */
@Singleton
class OpenDocumentFormat implements ArticleFormat {
    private static final OfficeFile TEXT = new OfficeFile(
            "content.xml",
            "meta.xml",
            new XmlText(
                    Set.of("p", "h"),
                    Set.of(),
                    Set.of("tracked-changes", "annotation", "note", "automatic-styles", "font-face-decls", "scripts"),
                    Set.of("s", "tab", "line-break")));

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String name() {
        return "an OpenDocument text (ODT)";
    }

    @Override
    public boolean takes(Upload file) {
        return !file.ends("ods", "odp") && TEXT.holds(file);
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        return TEXT.read(file, deadline);
    }
}
