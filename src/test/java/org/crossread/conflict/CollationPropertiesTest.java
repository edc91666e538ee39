package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.crossread.check.FoundChecks;
import org.crossread.group.Closeness;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;

/** What is found is a function of the set of articles: not of their order, their numbers, or how many came at once. */
class CollationPropertiesTest {
    private static final Reader READER = new Reader(FoundChecks.checks(), FoundChecks.selfChecks());
    private static final Collator COLLATOR = new Collator(READER, Closeness.NONE);

    @Property(tries = 80)
    void anyOrderUnderAnyNumbersGivesTheSame(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 2_000) Integer> made, @ForAll long order) {
        List<MadeArticle> articles = articles(made);
        Random random = new Random(order);
        List<MadeArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, random);
        assertThat(Told.of(COLLATOR.collate(numbered(shuffled, random.nextInt(100)))))
                .isEqualTo(Told.of(COLLATOR.collate(numbered(articles, 0))));
    }

    @Property(tries = 60)
    void oneByOneGivesTheSameAsAllAtOnce(
            @ForAll @Size(min = 2, max = 8) @UniqueElements List<@IntRange(max = 2_000) Integer> made,
            @ForAll @Size(max = 3) List<@IntRange(max = 7) Integer> removed) {
        List<Witness> witnesses = numbered(articles(made), 0);
        Map<String, Deposition> kept = new HashMap<>();
        Background background = Background.none();
        List<Witness> there = new ArrayList<>();
        for (Witness witness : witnesses) {
            there.add(witness);
            compareKept(there, kept, background);
        }
        for (int gone : removed) {
            Witness witness = witnesses.get(gone % witnesses.size());
            there.remove(witness);
            compareKept(there, kept, background);
            there.add(witness);
        }
        assertThat(Told.of(compareKept(there, kept, background))).isEqualTo(Told.of(COLLATOR.collate(witnesses)));
    }

    /** Two readings that once settled what their sentences differ in may be parted by an article that comes or goes. */
    @Example
    void whatReadingsSettledIsAskedAgainOnceTheyStandApart() {
        oneByOneGivesTheSameAsAllAtOnce(List.of(50, 0, 1, 5, 19), List.of(0));
    }

    /** As an analysis does it: what was read before, beside the same median, is not read again, nor is compared what was. */
    private static Collation compareKept(List<Witness> articles, Map<String, Deposition> kept, Background background) {
        var median = Collator.median(articles.stream().map(Witness::published).toList());
        List<Deposition> depositions = articles.stream()
                .map(article -> article.within(median))
                .map(article -> kept.computeIfAbsent(article.id() + article.context(), key -> READER.read(article)))
                .toList();
        return COLLATOR.compare(depositions, background);
    }

    private static List<MadeArticle> articles(List<Integer> made) {
        return made.stream().map(MadeArticle::of).distinct().toList();
    }

    private static List<Witness> numbered(List<MadeArticle> articles, int from) {
        List<Witness> witnesses = new ArrayList<>();
        for (MadeArticle article : articles) {
            witnesses.add(article.witness(String.valueOf(from + witnesses.size())));
        }
        return witnesses;
    }
}
