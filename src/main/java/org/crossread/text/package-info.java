/** Spans, sentences, clauses and tokens of a text. Pure Java: knows nothing of the rest. */
@org.jspecify.annotations.NullMarked
package org.crossread.text;
