/** Statements of a story that answer one question, across its articles. */
@org.jspecify.annotations.NullMarked
package org.crossread.group;
