package org.crossread.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossread.text.Span;

/** One kind of change, put into a copy of a real article at a place of its own choice: what a comparison with the original has to find. */
enum Planting {
    FIGURE(
            "(?<![\\w$€£.,-])(?!(?:19|20)\\d\\d\\b)(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5})(?= (?:[a-z]+ )?[a-z]{3,}s\\b| people| men| women)") {
        @Override
        String change(MatchResult found, Random random) {
            long number = Long.parseLong(found.group().replace(",", ""));
            long other = number < 5 ? number + 4 : number + Math.max(2, number * (2 + random.nextInt(6)) / 8);
            return found.group().contains(",") ? String.format(Locale.ROOT, "%,d", other) : String.valueOf(other);
        }
    },
    DATE("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b") {
        @Override
        String change(MatchResult found, Random random) {
            int day = DAYS.indexOf(found.group());
            return DAYS.get((day + 2 + random.nextInt(3)) % DAYS.size());
        }
    },
    NAME("\\b[A-Z][a-z]{2,} [A-Z][a-z]{3,}(?=,? (?:said|says|told)\\b)") {
        @Override
        String change(MatchResult found, Random random) {
            String first = found.group().substring(0, found.group().indexOf(' '));
            return first + " " + SURNAMES.get(random.nextInt(SURNAMES.size()));
        }
    },
    NEGATION("\\b(?:is|was|were|are|will|has|had|would|could)(?= [a-z]{3,})(?! not\\b| never\\b| no\\b)") {
        @Override
        String change(MatchResult found, Random random) {
            return found.group() + " not";
        }
    };

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> SURNAMES =
            List.of("Whitcombe", "Novak", "Barlow", "Castellan", "Okafor", "Lindqvist");

    private final Pattern place;

    Planting(String place) {
        this.place = Pattern.compile(place);
    }

    abstract String change(MatchResult found, Random random);

    /**
     * An article with one change.
     *
     * @param before the changed words in the original, in code points
     * @param after the changed words in the copy
     */
    record Planted(String copy, Span before, Span after) {}

    /** A copy with one change at one place of many; none where the text has no such place. */
    Optional<Planted> in(String text, Random random) {
        List<MatchResult> places = new ArrayList<>(place.matcher(text).results().toList());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult chosen = places.get(random.nextInt(places.size()));
        String changed = change(chosen, random);
        String copy = text.substring(0, chosen.start()) + changed + text.substring(chosen.end());
        BiFunction<String, Integer, Span> span =
                (in, end) -> new Span(in.codePointCount(0, chosen.start()), in.codePointCount(0, end));
        return Optional.of(
                new Planted(copy, span.apply(text, chosen.end()), span.apply(copy, chosen.start() + changed.length())));
    }
}
