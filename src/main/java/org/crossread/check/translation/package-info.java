/** Slips that a translation by machine leaves in one text. */
@org.jspecify.annotations.NullMarked
package org.crossread.check.translation;
