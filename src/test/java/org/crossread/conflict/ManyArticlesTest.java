package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crossread.check.FoundChecks;
import org.crossread.group.Closeness;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.junit.jupiter.api.Test;

/** A story of so many articles that not every two of their statements are compared. */
class ManyArticlesTest {
    private static final int ARTICLES = 150;
    private static final Reader READER = new Reader(FoundChecks.checks(), FoundChecks.selfChecks());
    private static final Collator COLLATOR = new Collator(READER, Closeness.NONE);

    private static List<Deposition> read() {
        List<Deposition> read = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            read.add(READER.read(MadeArticle.of(i).witness(String.valueOf(i))));
        }
        return read;
    }

    @Test
    void aFewMoreAtATimeGiveTheSameAsAllAtOnce() {
        List<Deposition> read = read();
        List<String> atOnce = Told.of(COLLATOR.compare(read, Background.none()));
        Collections.shuffle(read, new Random(4));
        Background background = Background.none();
        COLLATOR.compare(read.subList(0, ARTICLES - 30), background);
        COLLATOR.compare(read.subList(0, ARTICLES - 1), background);
        assertThat(Told.of(COLLATOR.compare(read, background))).isEqualTo(atOnce);
    }

    @Test
    void whatManySayInOnePhrasingStandsInOneGroupAndOneConflict() {
        Collation collation = COLLATOR.compare(read(), Background.none());
        assertThat(collation.conflicts()).hasSizeLessThan(80);
        assertThat(collation.groups().stream()
                        .mapToInt(group -> group.members().size())
                        .max()
                        .orElse(0))
                .isGreaterThan(100);
        collation
                .groups()
                .forEach(group -> assertThat(group.members().stream()
                                .map(member -> member.witness().id()))
                        .doesNotHaveDuplicates());
    }
}
