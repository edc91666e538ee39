package org.crossread.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crossread.bench.MadeUpNews.Event;
import org.jspecify.annotations.Nullable;

/**
 * Stories about made-up accidents, the same for the same seed: most have an article or two and few have very many. All articles of a story
 * agree in what they tell, each in its own words, some are copies of others; in one article of every larger story one thing is changed: a
 * figure, the day, a name, or whether it is so.
 */
public final class PlantedNews {
    private static final double COPIED = 0.15;
    private static final double TOLD = 0.8;
    private static final int FEWEST = 3;
    private static final LocalDate DAY = LocalDate.parse("2021-06-09");
    private static final List<List<String>> FACTS = List.of(
            List.of(
                    "The explosion in %1$s killed %2$d workers.",
                    "%2$d workers died in the explosion in %1$s, the governor said.",
                    "In %1$s %2$d workers were killed by the explosion."),
            List.of(
                    "Another %3$d people were injured in the blast, doctors said.",
                    "%3$d people were injured when the plant in %1$s blew up.",
                    "Hospitals in %1$s treated %3$d injured people."),
            List.of(
                    "The plant in %1$s exploded on %4$s.",
                    "The explosion shook %1$s on %4$s.", "On %4$s an explosion destroyed the plant in %1$s."),
            List.of(
                    "Governor %5$s visited %1$s in the evening.",
                    "“We stand with the families,” Governor %5$s said.",
                    "Governor %5$s promised help to the families."),
            List.of(
                    "The owner of the plant%6$s warned the workers of the leak.",
                    "Before the blast the owner of the plant%6$s warned the workers of the leak.",
                    "The owner of the plant%6$s warned the workers of the leak, the police said."),
            List.of(
                    "The damage is put at %7$d million euros.",
                    "Insurers put the damage in %1$s at %7$d million euros.",
                    "The explosion caused damage of %7$d million euros in %1$s."));

    /** An article, and the sentence of it in which something was changed; null in most. */
    public record Told(
            int story,
            String source,
            LocalDate day,
            String text,
            @Nullable String planted) {
        /** Whether these words are those in which something was changed. */
        boolean isPlanted(String words) {
            return planted != null && words.contains(planted);
        }
    }

    private record Facts(String town, int dead, int injured, String day, String governor, String not, int damage) {
        String in(String template) {
            return template.formatted(town, dead, injured, day, governor, not, damage);
        }

        Facts changed(int fact) {
            return switch (fact) {
                case 0 -> new Facts(town, dead + dead / 3 + 2, injured, day, governor, not, damage);
                case 1 -> new Facts(town, dead, 2 * injured + 1, day, governor, not, damage);
                case 2 ->
                    new Facts(town, dead, injured, day.equals("Monday") ? "Tuesday" : "Monday", governor, not, damage);
                case 3 -> new Facts(town, dead, injured, day, governor.replace("Weisser", "Kolbin"), not, damage);
                case 4 -> new Facts(town, dead, injured, day, governor, " never", damage);
                default -> new Facts(town, dead, injured, day, governor, not, damage + 70);
            };
        }
    }

    private final Random chance;
    private final MadeUpNews words;
    private int stories;

    public PlantedNews(long seed) {
        this.chance = new Random(seed);
        this.words = new MadeUpNews(seed, DAY, 100);
    }

    /** So many articles, story by story, in stories of Zipf's sizes. */
    public List<List<Told>> stories(int articles) {
        List<List<Told>> stories = new ArrayList<>();
        int largest = Math.max(5, articles / 12);
        for (int left = articles; left > 0; ) {
            int size = Math.min(left, Math.max(1, largest / (stories.size() + 1)));
            stories.add(story(size));
            left -= size;
        }
        return stories;
    }

    public List<Told> story(int size) {
        Event event = words.event();
        String town = event.names().get(0);
        Facts facts = new Facts(
                town,
                5 + chance.nextInt(80),
                100 + chance.nextInt(300),
                "Wednesday",
                event.names().get(1) + " Weisser",
                "",
                10 + chance.nextInt(60));
        int number = stories++;
        int planted = size < FEWEST ? -1 : 1 + chance.nextInt(size - 1);
        int fact = chance.nextInt(FACTS.size());
        List<Told> story = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean copy = i > 0 && i != planted && chance.nextDouble() < COPIED;
            Told before = copy ? story.get(chance.nextInt(i)) : null;
            story.add(
                    before != null && before.planted() == null
                            ? new Told(number, source(), DAY, before.text() + " " + words.plain(event), null)
                            : article(number, event, facts, i == planted ? fact : -1));
        }
        return story;
    }

    private Told article(int story, Event event, Facts facts, int changed) {
        StringBuilder text = new StringBuilder();
        Map<Integer, String> planted = new HashMap<>();
        for (int fact = 0; fact < FACTS.size(); fact++) {
            if (fact == changed || chance.nextDouble() < TOLD) {
                String template =
                        FACTS.get(fact).get(chance.nextInt(FACTS.get(fact).size()));
                String sentence = (fact == changed ? facts.changed(fact) : facts).in(template);
                if (fact == changed) {
                    planted.put(fact, sentence);
                }
                text.append(sentence).append(chance.nextInt(3) == 0 ? "\n\n" : " ");
            }
            if (chance.nextInt(3) == 0) {
                text.append(words.plain(event)).append(' ');
            }
        }
        return new Told(story, source(), DAY, text.toString(), planted.get(changed));
    }

    private String source() {
        return "Paper " + (1 + chance.nextInt(60));
    }
}
