/** Feeds: watched on a schedule, politely, each entry taken in once and again when it has changed. */
@org.jspecify.annotations.NullMarked
package org.crossread.article.feed;
