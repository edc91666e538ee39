/** Fact-checkers decide flagged conflicts: the verdict, its cause, the note and the evidence. */
@org.jspecify.annotations.NullMarked
package org.crossread.review;
