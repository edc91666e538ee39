package org.crossread.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossread.check.date.ToldDays;
import org.crossread.check.language.Places;
import org.crossread.check.language.Rarity;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about: the words, numbers and pairs of neighbouring words at its start. Rare ones weigh more, names more than other
 * words, the first sentences more than the next; how often a word comes counts less and less. And the days that it tells of there: two reports
 * of one attack name the same Tuesday, and what happened in the same town a week later happened on another.
 *
 * @param weights of length 1
 * @param written how the article writes each term, for showing
 */
record Subject(Weights weights, Map<Long, String> written) {
    /** To be raised with every change in what articles weigh: stored weights of another measure are worked out anew. */
    static final int MEASURE = 2;

    /** News says first what it is about. */
    private static final int SENTENCES = 12;

    private static final int TERMS = 60;
    private static final double NAME = 1.5;
    /** As the rarest word: two articles that share a number are likely to be about the same thing. */
    private static final double NUMBER = Rarity.MOST;

    private static final double PLACE = 8;
    private static final double PAIR = 0.5;
    private static final double RAREST_PAIR = 14;
    /** What a day weighs beside all words, which weigh 1. */
    private static final double DAY = 0.45;

    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final Set<Long> DAYS = days();
    private static final Set<Sentence.Kind> SILENT = Set.of(Sentence.Kind.CREDIT, Sentence.Kind.DATELINE);

    /** @param day when the article is from; null where that is not known */
    static Subject of(Prose prose, @Nullable LocalDate day) {
        Counting counting = new Counting();
        List<Sentence> told = prose.sentences().stream()
                .filter(sentence -> !SILENT.contains(sentence.kind()))
                .limit(SENTENCES)
                .toList();
        for (int i = 0; i < told.size(); i++) {
            counting.count(told.get(i), i == 0 ? 3 : i < 3 ? 2 : 1);
        }
        return counting.subject().telling(ToldDays.of(prose, told, day));
    }

    private Subject telling(Set<MonthDay> days) {
        if (days.isEmpty()) {
            return this;
        }
        Map<Long, String> words = new HashMap<>(written);
        Map<Long, Double> told = new HashMap<>();
        for (MonthDay day : days) {
            told.put(term(day.toString()), DAY);
            words.put(term(day.toString()), DAY_IN_WORDS.format(day));
        }
        return new Subject(weights.plus(Weights.of(told)).unit(), words);
    }

    /** Whether a term is a day: all stories of one time share some, so that none is found by them. */
    static boolean isDay(long term) {
        return DAYS.contains(term);
    }

    private static Set<Long> days() {
        LocalDate first = LocalDate.ofYearDay(2024, 1);
        return IntStream.range(0, first.lengthOfYear())
                .mapToObj(day -> term(MonthDay.from(first.plusDays(day)).toString()))
                .collect(Collectors.toSet());
    }

    /** The terms that it shares with others and that say most, as written, most telling first; no word twice. */
    List<String> shared(Weights others, int most) {
        List<String> told = new ArrayList<>();
        for (long term : weights.shared(others, 3 * most)) {
            String words = written.getOrDefault(term, "");
            if (told.stream().noneMatch(other -> overlap(other, words))) {
                told.add(words);
            }
        }
        return told.subList(0, Math.min(most, told.size()));
    }

    private static boolean overlap(String one, String other) {
        return List.of(one.split(" ")).stream()
                .anyMatch(word -> List.of(other.split(" ")).contains(word));
    }

    /** Adds up what a text says. */
    private static final class Counting {
        private final Map<String, Double> counts = new HashMap<>();
        private final Map<String, Double> rarities = new HashMap<>();
        private final Map<String, String> written = new HashMap<>();

        void count(Sentence sentence, int weight) {
            @Nullable Word before = null;
            for (Token token : sentence.tokens()) {
                if (token.isNumber()) {
                    add(token.text(), weight, NUMBER, token.text());
                    before = null;
                } else if (token.isWord()) {
                    @Nullable Word word = Word.of(token);
                    if (word != null) {
                        add(word.key, weight * (word.name ? NAME : 1), word.rarity(), word.written);
                    }
                    if (word != null && before != null) {
                        double rarity = Math.min(RAREST_PAIR, before.bits + word.bits);
                        add(before.key + " " + word.key, weight * PAIR, rarity, before.written + " " + word.written);
                    }
                    before = word;
                }
            }
        }

        private void add(String key, double count, double rarity, String words) {
            counts.merge(key, count, Double::sum);
            rarities.put(key, rarity);
            written.putIfAbsent(key, words);
        }

        Subject subject() {
            Map<Long, Double> weights = new HashMap<>();
            Map<Long, String> words = new HashMap<>();
            counts.forEach((key, count) -> {
                double often = count > 1 ? 1 + Math.log(count) : count;
                weights.put(term(key), often * rarities.getOrDefault(key, 0.0));
                words.put(term(key), written.getOrDefault(key, key));
            });
            return new Subject(Weights.of(weights).limited(TERMS).unit(), words);
        }
    }

    /** A word that carries content: a place by its settled name, another by its stem. */
    private record Word(String key, String written, boolean name, double bits) {
        private static @Nullable Word of(Token token) {
            if (token.text().length() < 2 || Words.isStop(token.lower())) {
                return null;
            }
            boolean name = token.isCapitalised() && token.start() > 0;
            @Nullable String place = token.isCapitalised() ? Places.fold(token.text()) : null;
            double bits = Rarity.of(token.lower());
            return place != null
                    ? new Word(place, place, name, Math.min(PLACE, bits))
                    : new Word(Words.stem(token.lower()), name ? token.text() : token.lower(), name, bits);
        }

        /** A word that nearly every article has says nothing. */
        double rarity() {
            return Math.max(bits - 1, 0.1);
        }
    }

    /** The number of a term: Fowler, Noll and Vo's hash (FNV-1a) in 64 bits. */
    private static long term(String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
