/** Corrections of articles: proposed by one person, approved or returned by another. */
@org.jspecify.annotations.NullMarked
package org.crossread.correction;
