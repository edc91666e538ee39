/** The kinds of disagreement, one class each, with the example file of the same name under {@code resources/checks}. Pure Java. */
@org.jspecify.annotations.NullMarked
package org.crossread.check;
