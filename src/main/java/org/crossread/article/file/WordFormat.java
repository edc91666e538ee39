package org.crossread.article.file;

import jakarta.inject.Singleton;
import java.util.Set;

/** Word's documents (Office Open XML). What was deleted under tracked changes stays out. */
@Singleton
class WordFormat implements ArticleFormat {
    private static final OfficeFile WORD = new OfficeFile(
            "word/document.xml",
            "docProps/core.xml",
            new XmlText(
                    Set.of("p"),
                    Set.of("t"),
                    Set.of("del", "moveFrom", "Fallback", "pPr", "rPr"),
                    Set.of("tab", "br", "cr")));

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "a Word document (DOCX)";
    }

    @Override
    public boolean takes(Upload file) {
        return WORD.holds(file);
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        return WORD.read(file, deadline);
    }
}
