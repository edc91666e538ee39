package org.crossread.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters with full stops that do not end a sentence: "the U.S. Army", "George W. Bush", "5 p.m. Tuesday". CLDR's abbreviations
 * leave them out, because each may end a sentence as well.
 */
final class Initials {
    private static final int WINDOW = 40;
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}.])(?:\\p{L}\\.){2,}+\\s*+$");
    private static final Pattern HALF_OF_DAY = Pattern.compile("\\b[AaPp]\\.[Mm]\\.\\s*+$");
    private static final Pattern INITIAL =
            Pattern.compile("(?:^|[.!?][\"”’)]?\\s|\\p{Lu}[\\p{L}’'-]{0,30}\\s)\\p{Lu}\\.\\s*+$");
    private static final Pattern DAY_OR_ZONE = Pattern.compile(
            "^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\\p{Lu}{2,4})\\b");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "You",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "With",
            "As",
            "But",
            "And",
            "Or",
            "So",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "Since",
            "Although",
            "However",
            "Meanwhile",
            "Still",
            "Both",
            "Some",
            "Many",
            "Most",
            "All",
            "No",
            "Not",
            "There",
            "Here",
            "What",
            "Who",
            "Why",
            "How",
            "Now",
            "Then",
            "Yet",
            "According");

    private Initials() {}

    /** Whether a full stop behind a single letter ends here: behind no other does any of the patterns find anything. */
    private static boolean endInOne(String line, int end) {
        int stop = end - 1;
        while (stop > 0 && Character.isWhitespace(line.charAt(stop))) {
            stop--;
        }
        return stop > 0 && line.charAt(stop) == '.' && (stop == 1 || !Character.isLetterOrDigit(line.charAt(stop - 2)));
    }

    /** Whether the sentence that seems to end at this UTF-16 position of a line goes on. */
    static boolean goOn(String line, int end) {
        if (!endInOne(line, end)) {
            return false;
        }
        String before = line.substring(Math.max(0, end - WINDOW), end);
        String after = line.substring(end, Math.min(line.length(), end + WINDOW));
        if (HALF_OF_DAY.matcher(before).find()) {
            return DAY_OR_ZONE.matcher(after).find();
        }
        Matcher first = FIRST_WORD.matcher(after);
        return first.find()
                && !OPENERS.contains(first.group())
                && (DOTTED.matcher(before).find() || INITIAL.matcher(before).find());
    }
}
