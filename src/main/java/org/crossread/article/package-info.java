/** Articles in: pasted, uploaded or sent; each from a source, in versions. */
@org.jspecify.annotations.NullMarked
package org.crossread.article;
