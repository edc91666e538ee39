package org.crossread.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.crossread.check.language.Rarity;

/**
 * News of nowhere, day by day, the same for the same seed: events of which most have an article or two and few have very many (Simon's
 * process, which makes Zipf's law), told in words of their own among everyday ones; one article in seven is an agency's text printed again.
 */
public final class MadeUpNews {
    private static final double NEW_EVENT = 0.35;
    private static final double COPIED = 0.15;
    private static final int REMEMBERED = 1000;
    private static final String[] SYLLABLES =
            "ba bren cor dal den el far gar hal in jor kes lin mar nor ost pel quin ros sar tam ul ver wen zor"
                    .split(" ");
    private static final List<String> WORDS = words();

    /** An article about an event. */
    public record Written(Event event, String source, LocalDate published, String title, String text) {}

    /** What an event's articles share: people, places, words and numbers. */
    public record Event(int number, List<String> names, List<String> words, List<String> numbers) {}

    private final Random chance;
    private final int aDay;
    private final List<Written> ofLate = new ArrayList<>();
    private LocalDate day;
    private int written;
    private int events;

    public MadeUpNews(long seed, LocalDate from, int articlesADay) {
        this.chance = new Random(seed);
        this.day = from;
        this.aDay = articlesADay;
    }

    /** The next article. */
    public Written next() {
        if (written > 0 && written % aDay == 0) {
            day = day.plusDays(1);
            ofLate.removeIf(article -> article.published().isBefore(day.minusDays(1)));
        }
        boolean fresh = ofLate.isEmpty() || chance.nextDouble() < NEW_EVENT;
        Written before = fresh ? null : ofLate.get(chance.nextInt(ofLate.size()));
        Written next = before == null
                ? about(event(), day)
                : chance.nextDouble() < COPIED ? copy(before) : about(before.event(), day);
        written++;
        ofLate.add(next);
        if (ofLate.size() > REMEMBERED) {
            ofLate.remove(chance.nextInt(ofLate.size()));
        }
        return next;
    }

    public Event event() {
        return new Event(
                events++,
                Stream.generate(this::name).limit(8).toList(),
                Stream.generate(() -> WORDS.get(500 + chance.nextInt(14_000)))
                        .limit(14)
                        .toList(),
                Stream.generate(() -> String.valueOf(3 + chance.nextInt(4000)))
                        .limit(5)
                        .toList());
    }

    /** One more article about an event. */
    public Written about(Event event, LocalDate published) {
        StringBuilder text = new StringBuilder();
        int sentences = 9 + chance.nextInt(8);
        for (int i = 0; i < sentences; i++) {
            text.append(sentence(event)).append(i % 3 == 2 ? "\n\n" : " ");
        }
        String title = sentence(event);
        return new Written(event, source(), published, title, title + "\n\n" + text);
    }

    private Written copy(Written before) {
        String text = before.text() + sentence(before.event());
        return new Written(before.event(), source(), day, before.title(), text);
    }

    private String sentence(Event event) {
        StringBuilder words = new StringBuilder("The");
        int length = 12 + chance.nextInt(10);
        for (int i = 0; i < length; i++) {
            double draw = chance.nextDouble();
            words.append(' ')
                    .append(
                            draw < 0.12
                                    ? one(event.names())
                                    : draw < 0.3
                                            ? one(event.words())
                                            : draw < 0.34 ? one(event.numbers()) : everyday());
        }
        return words.append('.').toString();
    }

    /** A sentence of an event's words that gives no number. */
    String plain(Event event) {
        return sentence(new Event(event.number(), event.names(), event.words(), event.words()));
    }

    /** Common words often, rare ones seldom. */
    private String everyday() {
        return WORDS.get((int) Math.exp(chance.nextDouble() * Math.log(WORDS.size())) - 1);
    }

    private String one(List<String> some) {
        double draw = chance.nextDouble();
        return some.get((int) (draw * draw * some.size()));
    }

    private String name() {
        String name = one(List.of(SYLLABLES))
                + SYLLABLES[chance.nextInt(SYLLABLES.length)]
                + SYLLABLES[chance.nextInt(SYLLABLES.length)];
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String source() {
        return "Paper " + (1 + chance.nextInt(60));
    }

    private static List<String> words() {
        try (InputStream file = Rarity.class.getResourceAsStream("words-by-frequency.txt")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
