package org.crossread.evaluation;

import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/** A value at a place of a text; some sets tell no place for some of theirs. */
record Marked<V>(@Nullable Span span, V value) {}
