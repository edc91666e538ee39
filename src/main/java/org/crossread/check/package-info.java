/**
 * The kinds of disagreement, one class each, with the example file of the same name under {@code resources/checks}. Pure Java.
 * What a check is stands here; each kind has its package: {@code figure} (durations too), {@code date} (weekdays too), {@code quote}
 * (attribution too), {@code name}, {@code wording} (direction, negation, membership), {@code translation}. {@code language} is what
 * they all know of English.
 */
@org.jspecify.annotations.NullMarked
package org.crossread.check;
