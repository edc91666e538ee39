/** What clauses mean, as vectors of a small language model that ships with the product. */
@org.jspecify.annotations.NullMarked
package org.crossread.group.vector;
