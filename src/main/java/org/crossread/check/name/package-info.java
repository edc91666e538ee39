/** Names of persons and their spellings. */
@org.jspecify.annotations.NullMarked
package org.crossread.check.name;
