/** Finding articles, statements, conflicts and corrections by their words, names and figures. */
@org.jspecify.annotations.NullMarked
package org.crossread.search;
