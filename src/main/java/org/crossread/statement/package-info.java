/** The statements that each article makes: who says them, and what every check reads in them. */
@org.jspecify.annotations.NullMarked
package org.crossread.statement;
