package org.crossread.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up stories whose articles disagree on every figure: the same for the same number. */
final class ContestedNews {
    /** How many articles tell of each story. */
    static final int ARTICLES = 4;

    private static final List<String> BEGIN =
            List.of("Kav", "Tor", "Lem", "Brin", "Sul", "Dag", "Vor", "Hesk", "Nim", "Pel", "Gor", "Wes", "Ral", "Fos");
    private static final List<String> MIDDLE = List.of("o", "im", "a", "ul", "e", "ar", "i", "on", "un", "el");
    private static final List<String> END =
            List.of("del", "ba", "strand", "vik", "more", "tin", "gard", "low", "set", "holm", "ness", "field");
    private static final List<String> FACTS = List.of(
            "The flood in %1$s destroyed %2$d barns, the mayor of %1$s said.",
            "In %1$s %2$d people were taken to hospital.",
            "The river %3$s carried away %2$d boats.",
            "Firemen in %1$s pumped out %2$d cellars.",
            "Farmers near %1$s lost %2$d cows.",
            "The water broke %2$d bridges between %1$s and %3$s.",
            "Soldiers brought %2$d tents to %1$s.",
            "Teachers in %1$s closed %2$d schools.",
            "The waves sank %2$d ships in the port of %3$s.",
            "Engineers mended %2$d dams above %1$s.",
            "Volunteers filled %2$d sandbags at the river %3$s.",
            "The storm felled %2$d trees in the park of %1$s.",
            "Police towed away %2$d cars in %1$s.",
            "Insurers counted %2$d claims from %1$s.",
            "Doctors in %1$s treated %2$d children.",
            "Nurses vaccinated %2$d volunteers in %3$s.",
            "Divers found %2$d wrecks below the quay of %3$s.",
            "The railway cancelled %2$d trains to %1$s.",
            "Helicopters rescued %2$d shepherds from the hills of %3$s.",
            "The council of %1$s rented %2$d pumps.");

    private ContestedNews() {}

    /** How many figures each story disagrees on. */
    static int figures() {
        return FACTS.size();
    }

    /** What all outlets write of one event: for each figure one of them has another than the others. */
    static List<Map<String, String>> story(int number) {
        Random chance = new Random(number * 7919L);
        String town = word(chance);
        String river = word(chance);
        String day = java.time.LocalDate.of(2010, 1, 4).plusDays(7L * number).toString();
        int[] figures = chance.ints(FACTS.size(), 20, 90).toArray();
        int[] odd = chance.ints(FACTS.size(), 0, ARTICLES).toArray();
        List<Map<String, String>> articles = new ArrayList<>();
        for (int outlet = 0; outlet < ARTICLES; outlet++) {
            StringBuilder text = new StringBuilder("Flood in " + town + "\n\n");
            for (int fact = 0; fact < FACTS.size(); fact++) {
                int figure = figures[fact] + (odd[fact] == outlet ? 117 : 0);
                text.append(FACTS.get(fact).formatted(town, figure, river)).append(fact % 3 == 2 ? "\n\n" : " ");
            }
            Map<String, String> article = new HashMap<>();
            article.put("source", "Outlet " + (outlet + 1));
            article.put("published", day);
            article.put("text", text.toString().strip());
            articles.add(article);
        }
        return articles;
    }

    private static String word(Random chance) {
        return one(BEGIN, chance) + one(MIDDLE, chance) + one(BEGIN, chance).toLowerCase() + one(END, chance);
    }

    private static String one(List<String> choice, Random chance) {
        return choice.get(chance.nextInt(choice.size()));
    }
}
