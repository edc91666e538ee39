package org.crossread.article.file;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.crossread.Refusal;
import org.crossread.article.NewArticle;
import org.crossread.article.html.TranslatedFrom;
import org.jspecify.annotations.Nullable;

/** PDFs with text in them; a scanned page has none. */
@Singleton
class PdfFormat implements ArticleFormat {
    private static final int MOST_PAGES = 200;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "a PDF";
    }

    @Override
    public boolean takes(Upload file) {
        return file.starts('%', 'P', 'D', 'F');
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        PdfBombs.refuse(file.bytes(), deadline);
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return Opened.of(Incoming.of(file.name(), article(document, deadline), List.of()));
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewArticle article(PDDocument document, Deadline deadline) throws IOException {
        if (document.isEncrypted()) {
            throw locked();
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw Refusal.tooLarge("file", "It has more than 200 pages. Cut it into articles.");
        }
        PdfText.Found found = PdfText.of(document, deadline);
        String text = found.text();
        if (text.isBlank()) {
            throw Refusal.invalid(
                    "file",
                    "There is no text in this PDF, only pictures of it. Have its text recognised (OCR), or type it.");
        }
        return new NewArticle(
                text,
                null,
                blank(document.getDocumentInformation().getTitle()),
                found.address(),
                blank(document.getDocumentCatalog().getLanguage()),
                null,
                blank(document.getDocumentInformation().getAuthor()),
                TranslatedFrom.in(text).orElse(null),
                null);
    }

    private static Refusal locked() {
        return Refusal.invalid("file", "This PDF is protected. Save a copy without protection and send that.");
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
