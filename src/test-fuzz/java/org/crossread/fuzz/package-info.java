/** Inputs that a machine searches for: {@code ./mvnw -Pfuzz test}. */
package org.crossread.fuzz;
