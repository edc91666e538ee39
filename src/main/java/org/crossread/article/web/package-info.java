/** Fetching from the web: from public addresses only, and never more or longer than a page needs. */
@org.jspecify.annotations.NullMarked
package org.crossread.article.web;
