/** Articles about one event, brought together. */
@org.jspecify.annotations.NullMarked
package org.crossread.story;
