package org.crossread.check.date;

import org.jspecify.annotations.Nullable;

/** Puts a stretch of text on the calendar. */
interface Dating {
    /** Null where the stretch is no date after all. */
    @Nullable Dated date(DateScene scene);

    /** The same day at a time of day: {@code T20:00}, {@code TMO}; days only. */
    default Dating at(String time) {
        return scene -> {
            Dated day = date(scene);
            boolean clock =
                    day != null && (day.timex().indexOf(':') > 0 || day.timex().indexOf('/') > 0);
            return day == null || clock ? day : day.at(time, scene);
        };
    }
}
