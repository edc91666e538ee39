/** How fast Crossread reads and compares: {@code ./mvnw -Pbench -DskipTests}. */
package org.crossread.bench;
