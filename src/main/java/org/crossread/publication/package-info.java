/** Published corrections and their notices. */
@org.jspecify.annotations.NullMarked
package org.crossread.publication;
