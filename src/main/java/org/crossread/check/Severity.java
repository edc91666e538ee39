package org.crossread.check;

import java.util.Locale;

/** How much a wrong value matters to readers: deaths, money, dates of events and meaning before counts, durations and wording. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
