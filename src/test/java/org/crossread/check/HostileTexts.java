package org.crossread.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Texts that nobody writes and that a check must still get through: what is hard for any check, and what is hard for one, made of its own
 * example file.
 */
public final class HostileTexts {
    private static final String ENDLESS_WORD = "a";
    private static final String DIGITS = "1,234.5 67,8.9.10,11 ,,, ... 1.2.3 9,999,999 .5 7. ";
    private static final String DIGITS_ALONE = "7";
    private static final String OPENED = "“ ‘ \" ' ( [ « „ “‘ \"' (( o' d’ ";
    private static final String SMALL_WORDS = "and the the and of to a that by on the in of and ";
    private static final String SPACES = "\u00a0 \t \n\u2009 \n\n \u3000";
    private static final String MARKS = "😀e\u0301\u0302 𝟙𝟚 \u0301\u0301 𐐷o\u200d";

    private HostileTexts() {}

    /**
     * The texts that are the same for every check.
     *
     * @param size how long each is, in UTF-16 units
     */
    public static Map<String, String> forAll(int size) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("one endless word", repeated(ENDLESS_WORD, size));
        texts.put("one endless number", repeated(DIGITS_ALONE, size));
        texts.put("digits, commas and points", repeated(DIGITS, size));
        texts.put("quotation marks and brackets that only open", repeated(OPENED, size));
        texts.put("nothing but small words", repeated(SMALL_WORDS, size));
        texts.put("spaces and line ends", repeated(SPACES, size));
        texts.put("surrogate pairs and combining marks", repeated(MARKS, size));
        return texts;
    }

    /**
     * The texts made of one check's example file.
     *
     * @param size how long each is, in UTF-16 units
     */
    public static Map<String, String> of(String check, int size) {
        ExampleFile file = ExampleFile.parse(ExampleFile.FOLDER.resolve(check + ".md"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("its examples as one sentence", repeated(joined(examples(file), " "), size));
        texts.put("its examples, a paragraph each", repeated(String.join("\n", examples(file)) + "\n", size));
        texts.put("its trigger words", repeated(joined(triggers(file), " "), size));
        return texts;
    }

    private static Set<String> examples(ExampleFile file) {
        Set<String> texts = new LinkedHashSet<>();
        for (ExampleFile.Example example : file.examples()) {
            for (int column = 0; column < example.section().columns - 1; column++) {
                texts.add(example.text(column));
            }
        }
        return texts;
    }

    /** All of them in one text, as long as the others and a paragraph each: opened marks and broken numbers may harm what follows. */
    public static String mixed(String check, int size) {
        int kinds = forAll(1).size() + of(check, 1).size();
        List<String> parts = new ArrayList<>(of(check, size / kinds).values());
        parts.addAll(forAll(size / kinds).values());
        return String.join("\n", parts);
    }

    /** The words in bold, in an order that means nothing. */
    private static List<String> triggers(ExampleFile file) {
        Set<String> words = new LinkedHashSet<>();
        for (ExampleFile.Example example : file.examples()) {
            for (int column = 0; column < example.section().columns - 1; column++) {
                example.bold(column).forEach(bold -> words.addAll(List.of(bold.split("\\s+"))));
            }
        }
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }

    private static String joined(Iterable<String> parts, String between) {
        List<String> kept = new ArrayList<>();
        parts.forEach(part -> kept.add(part.replaceAll("\\s+", " ").replaceAll("[.!?…]+", "")));
        return kept.stream().collect(Collectors.joining(between, "", between));
    }

    private static String repeated(String part, int size) {
        String text = part.repeat(size / part.length() + 1).substring(0, size);
        return Character.isHighSurrogate(text.charAt(size - 1)) ? text.substring(0, size - 1) : text;
    }
}
