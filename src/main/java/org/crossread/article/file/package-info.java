/** Articles in files: one class a format, found and never listed; each within limits of size and time. */
@org.jspecify.annotations.NullMarked
package org.crossread.article.file;
