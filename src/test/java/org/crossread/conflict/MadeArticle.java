package org.crossread.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** An article made up for a test: five outlets tell of one fire, each by chance in its own way. */
public record MadeArticle(String source, @Nullable LocalDate published, String text) {
    private static final List<String> SOURCES = List.of("Bay Courier", "Evening Wire", "Harbour Post");
    private static final List<String> OPENINGS = List.of(
            "A fire swept through the old market of Lund on %s.",
            "The old market of Lund burned down on %s.", "On %s flames destroyed the old market of Lund.");
    private static final List<String> TOLLS = List.of(
            "The fire in the market killed %s people, the mayor said.",
            "According to the fire service, %s people died in the flames.",
            "%s people were killed when the market burned.");
    private static final List<String> REST = List.of(
            "“We will build it again,” mayor Ingrid Holm said.",
            "“We will not build it again,” mayor Ingrid Holm said.",
            "The damage is put at %s million euros.",
            "Firemen fought the flames for %s hours.",
            "The market opened in 1911 and and drew %s thousand visitors a year.",
            "Ingrit Holm, the mayor, left the the town before noon.");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "4 March", "Monday, 4 March", "5 March 2019");
    private static final List<String> NUMBERS =
            List.of("12", "about 12", "more than 12", "13", "twelve", "20", "nearly 20");

    /** The same for the same number. */
    public static MadeArticle of(long number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        text.append(one(OPENINGS, random).formatted(one(DAYS, random))).append("\n\n");
        text.append(one(TOLLS, random).formatted(one(NUMBERS, random)));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(random.nextBoolean() ? " " : "\n\n")
                    .append(one(REST, random).formatted(one(NUMBERS, random)));
        }
        LocalDate day = random.nextInt(5) == 0 ? null : LocalDate.of(2019, 3, 4 + random.nextInt(3));
        return new MadeArticle(one(SOURCES, random), day, text.toString());
    }

    private static String one(List<String> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    public Witness witness(String id) {
        return new Witness(id, source, "", published, null, Prose.of(Text.clean(text)));
    }
}
