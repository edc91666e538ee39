package org.crossread.article.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.crossread.article.NewArticle;
import org.junit.jupiter.api.Test;

/** Feeds as outlets write them. */
class FeedDocumentTest {
    private static FeedDocument feed(String name) throws IOException {
        try (InputStream in = FeedDocumentTest.class.getResourceAsStream("/ways/" + name)) {
            return FeedDocument.of(in.readAllBytes());
        }
    }

    @Test
    void rssIsReadWithTheWholeTextWhereThereIsOne() throws IOException {
        FeedDocument feed = feed("feed.xml");
        assertThat(feed.title()).isEqualTo("The Veldhaven Tide");
        assertThat(feed.entries())
                .extracting(FeedDocument.Entry::key)
                .containsExactly("tide-4711", "https://tide.example/2024/03/26/keeper");
        NewArticle first = feed.entries().get(0).article();
        assertThat(first.text())
                .isEqualTo(
                        "Buoy laid off Veldhaven\n\nA buoy was laid off Veldhaven on Monday, three weeks after the lighthouse burnt down."
                                + "\n\nIt is visible for 9 kilometres, the harbour authority said.");
        assertThat(first.url()).isEqualTo("https://tide.example/2024/03/25/buoy");
        assertThat(first.published()).isEqualTo(LocalDate.of(2024, 3, 25));
        assertThat(first.author()).isEqualTo("Ann Osei");
        assertThat(first.language()).isEqualTo("en-gb");
    }

    @Test
    void atomIsReadAsRssIs() throws IOException {
        NewArticle entry = feed("feed-atom.xml").entries().get(0).article();
        assertThat(entry.source()).isEqualTo("Coast Wire");
        assertThat(entry.key()).isEqualTo("urn:coast:1");
        assertThat(entry.url()).isEqualTo("https://coast.example/buoy");
        assertThat(entry.published()).isEqualTo(LocalDate.of(2024, 3, 25));
    }

    @Test
    void whatIsNoFeedIsToldSo() {
        for (String broken : new String[] {
            "<html><body>Hello</body></html>",
            "",
            "<rss",
            "{}",
            "<rss version=\"2.0\"><channel>",
            "<!DOCTYPE rss [<!ENTITY a \"aaaa\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>"
        }) {
            assertThatThrownBy(() -> FeedDocument.of(broken.getBytes(StandardCharsets.UTF_8)))
                    .as(broken)
                    .hasMessageContaining("neither RSS nor Atom");
        }
    }
}
