package org.crossread.check.date;

/** The names of months and weekdays in English news, with the forms of the news agencies' style books, as patterns. */
final class CalendarWords {
    private static final String FULL_MONTH =
            "(?:(?i:january|february|april|june|july|august|september|october|november|december)|March|MARCH|May|MAY)";
    static final String ANY_MONTH = "(?:" + FULL_MONTH
            + "\\b|(?:(?i:jan|feb|apr|aug|sept|oct|nov|dec)|Mar|Jun|Jul|Sep|MAR|JUN|JUL|SEP)\\b\\.?)";
    private static final String FULL_WEEKDAY = "(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b";
    static final String ANY_WEEKDAY =
            "(?:" + FULL_WEEKDAY + "|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)\\b\\.?)";

    private CalendarWords() {}
}
