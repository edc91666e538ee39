/** Evidence bundles: what it takes to do a comparison again, and the command that does. */
@org.jspecify.annotations.NullMarked
package org.crossread.publication.bundle;
