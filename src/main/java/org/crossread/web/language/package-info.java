/** The languages that pages are read in, and every sentence of theirs: what one says to the reader, never what articles say. */
@org.jspecify.annotations.NullMarked
package org.crossread.web.language;
