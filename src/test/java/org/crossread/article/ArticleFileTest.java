package org.crossread.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.crossread.Refusal;
import org.junit.jupiter.api.Test;

class ArticleFileTest {
    @Test
    void linesBeforeTheFirstEmptyOneTellAboutTheArticle() {
        NewArticle article = read("Source: Courier\r\nPublished: 2022-01-21\r\nTitle: A day: long\r\n\r\nThe text.\r\n")
                .article();
        assertThat(article.source()).isEqualTo("Courier");
        assertThat(article.title()).isEqualTo("A day: long");
        assertThat(article.published()).isEqualTo(LocalDate.of(2022, 1, 21));
        assertThat(article.text()).isEqualTo("The text.\r\n");
    }

    @Test
    void whatOnlyLooksLikeAHeaderIsText() {
        String text = "Source: the ministry would not say.\nThe second line.";
        assertThat(read(text).article().text()).isEqualTo(text);
        assertThat(read(text).article().source()).isNull();
    }

    @Test
    void anotherEncodingIsReadAndSaid() {
        byte[] bytes = "“Größe” was said.".getBytes(Charset.forName("windows-1252"));
        ArticleFile file = ArticleFile.read("old.txt", bytes);
        assertThat(file.article().text()).isEqualTo("“Größe” was said.");
        assertThat(file.notes()).singleElement().asString().contains("Windows-1252");
    }

    @Test
    void binaryFilesAreRefused() {
        assertThatThrownBy(() -> ArticleFile.read("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("picture.png is not a plain text file");
        assertThatThrownBy(() -> ArticleFile.read("a.pdf", "%PDF-1.7 text".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    private static ArticleFile read(String text) {
        return ArticleFile.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
