/** Readings of one question compared: disagreements and slips flagged, each with its reason. */
@org.jspecify.annotations.NullMarked
package org.crossread.conflict;
