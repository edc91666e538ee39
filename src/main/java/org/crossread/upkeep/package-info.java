/** Keeps the records sound: inspects them, backs them up, restores them, and tells how the desk is doing. Knows tables, not rooms. */
@org.jspecify.annotations.NullMarked
package org.crossread.upkeep;
