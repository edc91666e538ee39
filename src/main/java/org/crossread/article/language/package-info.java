/** In which language an article is: what is not in English is kept, said so, and not read. */
@org.jspecify.annotations.NullMarked
package org.crossread.article.language;
