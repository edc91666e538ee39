/** What the checks know of English: words, places, phrases, and the lists that lie beside them. */
@org.jspecify.annotations.NullMarked
package org.crossread.check.language;
