/** Journeys through the packaged application in a real browser; run by {@code ./mvnw verify} where a Chromium is installed. */
package org.crossread.browser;
