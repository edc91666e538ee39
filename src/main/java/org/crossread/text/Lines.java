package org.crossread.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a line of an article is: running text, or one of the lines around it that must not be read as a statement.
 */
final class Lines {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
    private static final String AGENCY =
            "(?:Reuters|REUTERS|AP|AFP|NYT|DPA|dpa|EFE|ANSA|TASS|Tass|Interfax|Xinhua|PTI|ANI|IANS|UPI|PA|Kyodo|Anadolu|Ukrinform|BBC|CNN|Bloomberg|Associated Press|Agence France[- ]Presse|Europa Press|Lusa|PAP|CTK|MTI|Belga|ANP|local media|agencies)";

    private static final Pattern STATED_DATE = Pattern.compile(
            "^\\s*(?:date|published|updated)\\s*:?\\s+\\d{4}-\\d{2}-\\d{2}(?!\\d)\\s*", Pattern.CASE_INSENSITIVE);
    private static final String ZONE =
            "(?:gmt|utc|bst|ist|[ecmp][sd]?t|cest|cet|eest|eet|msk|jst|kst|hkt|sgt|wib|aest|aedt|sast)"
                    + "(?:\\s*[+-]\\d{1,2}(?::\\s?\\d{1,2})?)?";
    private static final String CLOCK =
            "\\d{1,2}(?:[:.]\\d{2}){1,2}(?!\\d)(?:\\s*[ap](?:\\.?m)?\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?";
    private static final String MARK = "(?:(?:first|last)\\s+)?(?:published|updated|posted|created|modified|date)";
    private static final Pattern DATE_ALONE = Pattern.compile(
            "^\\s*(?:" + MARK + "\\s*:?\\s*)?(?:(?:(?:" + MARK + ":?|" + CLOCK + "|" + WEEKDAY + "|" + MONTH + "|"
                    + ZONE + "|\\d{1,4}(?:st|nd|rd|th)?(?!\\d)|(?:at|of|on):?)(?!\\p{L}))[\\s,./|@()–-]*){2,16}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS =
            Pattern.compile("^\\s*\\p{L}{2,4}(?:-\\p{L}{2,4})?(?:\\s*/\\s*\\p{L}{2,4}(?:-\\p{L}{2,4})?)+\\s*$");
    private static final Pattern CREDITS =
            Pattern.compile("(?:^|(?<=[.!?”\"]))\\s*(?:/|\\(|[Ww]ith|[Ss]ources?:|[Bb]y)\\s*" + AGENCY
                    + "(?:\\s*(?:,|/|and|&)\\s*" + AGENCY + ")*+\\s*[).]?\\s*$");
    private static final Pattern CREDIT_LINE = Pattern.compile(
            "^\\s*\\(?(?:with|from|by|sources?:?|reporting by|additional reporting by|edited by|translated by)\\b[^.!?]{0,80}"
                    + "\\b(?:agenc(?:y|ies)|correspondents?|newsroom|wires?|staff|media|press|desk)\\)?\\.?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPTION = Pattern.compile(
            "©|\\((?:L|R|C|left|right|centre|center)\\)|^\\s*(?:FILE|Photo|Image|Picture)\\b|\\bPhoto (?:from|by|of|taken)\\b|\\b(?:Photo|Image|Picture)\\s*:");
    private static final Pattern ENDS_AS_SENTENCE = Pattern.compile("[.!?…:;][\"”’')\\]]*\\s*$|[.!?…,]\\s*[\"”’]\\s*$");
    private static final int LONGEST_HEADING = 140;
    private static final int LONGEST_DATE = 90;
    private static final int TOP = 4;

    private Lines() {}

    /** How much of the line is a stated date ("date 2022-01-22"), at the top of an article only. */
    static int datePrefix(String line, int paragraph) {
        if (paragraph >= TOP) {
            return 0;
        }
        Matcher matcher = STATED_DATE.matcher(line);
        return matcher.find() ? matcher.end() : 0;
    }

    /** Where the agencies' credit at the end of a line starts; the line's length where there is none. */
    static int creditSuffix(String line) {
        int from = Math.max(0, line.length() - LONGEST_HEADING);
        Matcher matcher = CREDITS.matcher(line)
                .region(from, line.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(from == 0);
        return matcher.find() ? matcher.start() : line.length();
    }

    /** Whether it has anything by which captions are known: looked for first, since most lines have nothing of the kind. */
    private static boolean mayCaption(String line) {
        return line.indexOf('(') >= 0
                || line.indexOf('©') >= 0
                || line.contains("hoto")
                || line.contains("mage")
                || line.contains("icture")
                || line.contains("FILE");
    }

    static Sentence.Kind kind(String line, int paragraph) {
        if (paragraph < TOP
                && line.length() <= LONGEST_DATE
                && DATE_ALONE.matcher(line).matches()) {
            return Sentence.Kind.DATELINE;
        }
        if (line.length() <= LONGEST_HEADING
                && (INITIALS.matcher(line).matches()
                        || CREDIT_LINE.matcher(line).find())) {
            return Sentence.Kind.CREDIT;
        }
        if (line.length() <= 4 * LONGEST_HEADING
                && mayCaption(line)
                && CAPTION.matcher(line).find()) {
            return Sentence.Kind.CAPTION;
        }
        boolean heading = line.length() <= LONGEST_HEADING
                && !ENDS_AS_SENTENCE.matcher(line).find();
        return heading ? Sentence.Kind.HEADING : Sentence.Kind.BODY;
    }
}
