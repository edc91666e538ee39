/** Figures and durations: numbers in any writing, what they count, and how hedged numbers compare. */
@org.jspecify.annotations.NullMarked
package org.crossread.check.figure;
