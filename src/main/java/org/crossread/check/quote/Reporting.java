package org.crossread.check.quote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.check.quote.SpeechVerb.Form;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/**
 * A form of a verb by which a text tells what somebody says, thinks, wants or feels: "argues that", "opposes", "hopes to".
 *
 * @param verb its base form, with its particle
 * @param hedge what the writer makes of the words, as {@link SpeechVerb} has it
 * @param frames what can follow it in this sense
 * @param isSpeech whether it always means words
 * @param length how many words it takes
 */
record Reporting(String verb, String hedge, Set<Frame> frames, boolean isSpeech, Form form, int length) {
    /** What follows a verb. */
    enum Frame {
        /** "that …", "how …", a clause without either. */
        CLAUSE,
        /** What is spoken of: "opposed the plan". */
        OBJECT,
        /** "to …". */
        TO
    }

    private static final int LONGEST = 3;
    /** Verbs of saying that mean a deed unless a clause or quote follows. */
    private static final Set<String> DEEDS =
            Words.list("continue maintain state answer repeat post observe conclude go");

    private static final Map<String, Reporting> FORMS = new HashMap<>();
    /** First words of phrases: "point" of "point out". */
    private static final Set<String> HEADS = new HashSet<>();

    static {
        for (List<String> row : Rows.of("speech.csv")) {
            boolean deed = DEEDS.contains(row.get(0));
            add(row.get(0), row.get(1), deed ? EnumSet.of(Frame.CLAUSE) : EnumSet.allOf(Frame.class), true, row.get(2));
        }
        for (List<String> row : Rows.of("reporting.csv")) {
            Set<Frame> frames = EnumSet.noneOf(Frame.class);
            for (String frame : row.get(1).split(";")) {
                frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
            }
            add(row.get(0), "said", frames, false, row.get(2));
        }
    }

    private static final Trait<Boolean> HEAD = new Trait<>(token -> HEADS.contains(token.lower()));
    private static final Trait<Optional<Reporting>> ALONE =
            new Trait<>(token -> Optional.ofNullable(FORMS.get(token.lower())));

    /** The verb that starts at a token, the longest one where several do; null where none does. */
    static @Nullable Reporting at(Tokens words, int i) {
        if (words.is(i, HEAD)) {
            String first = words.word(i);
            String three = first + " " + words.word(i + 1) + " " + words.word(i + 2);
            Reporting phrase = FORMS.get(three);
            phrase = phrase != null ? phrase : FORMS.get(first + " " + words.word(i + 1));
            if (phrase != null) {
                return phrase;
            }
        }
        return i >= 0 && i < words.size() ? ALONE.of(words.token(i)).orElse(null) : null;
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    private static void add(String verb, String hedge, Set<Frame> frames, boolean speech, String irregular) {
        int space = verb.indexOf(' ');
        String head = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        int length = Math.min(LONGEST, verb.split(" ").length);
        SpeechVerb.inflected(head, irregular).forEach((form, kind) -> {
            FORMS.merge(form + rest, new Reporting(verb, hedge, frames, speech, kind, length), Reporting::joined);
            if (space > 0) {
                HEADS.add(form);
            }
        });
    }

    /** Of two verbs with one form ("found"), the first counts; both lists' frames of one verb are joined. */
    private static Reporting joined(Reporting one, Reporting other) {
        Set<Frame> frames = EnumSet.copyOf(one.frames);
        if (one.verb.equals(other.verb)) {
            frames.addAll(other.frames);
        }
        return new Reporting(one.verb, one.hedge, frames, one.isSpeech, one.form, one.length);
    }
}
