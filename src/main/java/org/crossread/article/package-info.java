/** Articles in: pasted, uploaded, fetched, fed or sent, all through one door; each from a source, in versions. */
@org.jspecify.annotations.NullMarked
package org.crossread.article;
