/** Role, direction, negation and lists: who promises or demands what of whom, and what belongs to what. */
@org.jspecify.annotations.NullMarked
package org.crossread.check.wording;
