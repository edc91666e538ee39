/** Dates and weekdays: expressions of time resolved against the day of publication. */
@org.jspecify.annotations.NullMarked
package org.crossread.check.date;
