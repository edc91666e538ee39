/** Pages of the web as articles: their main text, and what they tell about themselves. */
@org.jspecify.annotations.NullMarked
package org.crossread.article.html;
