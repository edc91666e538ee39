package org.crossread.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An event made up for a test, of which several outlets tell: words, names and days are its own, so that it is one story. */
record MadeEvent(int number) {
    private static final List<String> BEGIN =
            List.of("Kav", "Tor", "Lem", "Brin", "Sul", "Dag", "Vor", "Hesk", "Nim", "Pel");
    private static final List<String> MIDDLE = List.of("o", "im", "a", "ul", "e", "ar", "i", "on");
    private static final List<String> END = List.of("del", "ba", "strand", "vik", "more", "tin", "gard", "low", "set");
    private static final List<String> WHAT = List.of(
            "The ferry %1$s ran aground off %2$s with %3$d passengers on board, the harbour office of %2$s said.",
            "A warehouse of the %1$s mill burned down in %2$s and %3$d workers fled, the fire service of %2$s said.",
            "The %1$s bridge in %2$s was closed after %3$d cracks were found, the road office of %2$s said.",
            "The %1$s theatre of %2$s sold %3$d tickets for its last night, the town council of %2$s said.");
    private static final List<String> REST = List.of(
            "%3$d people were taken to the hospital of %4$s, and %5$d of them stayed overnight.",
            "“We heard nothing before,” %6$s, who leads the inquiry in %4$s, told reporters.",
            "Repairs will cost %5$d million crowns and take %3$d weeks, said %6$s.",
            "It is the third such case in %4$s since 1987.");

    /** The event of a short round; eight rounds share one. */
    static MadeEvent small(int round) {
        return new MadeEvent(100 + round / 8);
    }

    LocalDate day() {
        return LocalDate.of(1996, 1, 10).plusDays(41L * number);
    }

    /** What one outlet writes of it: it may give other figures than the others. */
    Map<String, Object> article(int outlet) {
        Random names = new Random(number * 7919L);
        String thing = word(names);
        String place = word(names);
        String town = word(names);
        String person = word(names) + " " + word(names);
        Random own = new Random(number * 7919L + outlet);
        StringBuilder text = new StringBuilder();
        text.append(WHAT.get(number % WHAT.size()).formatted(thing, place, 40 + number + own.nextInt(3) * 10));
        for (String sentence : REST) {
            text.append(own.nextBoolean() ? " " : "\n\n")
                    .append(sentence.formatted(thing, place, 12 + own.nextInt(2), town, 3 + own.nextInt(3), person));
        }
        Map<String, Object> article = new HashMap<>();
        article.put("source", "Outlet " + (outlet + 1));
        article.put("published", day().toString());
        article.put("text", text.toString());
        return article;
    }

    /** What eight outlets each write of events of its own, which no other of this kind shares. */
    List<Map<String, Object>> articles(int many) {
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            articles.add(new MadeEvent(40 + number / 4 * 5 + i / 8).article(i % 8));
        }
        return articles;
    }

    private static String word(Random random) {
        return one(BEGIN, random) + one(MIDDLE, random) + one(BEGIN, random).toLowerCase() + one(END, random);
    }

    private static String one(List<String> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
