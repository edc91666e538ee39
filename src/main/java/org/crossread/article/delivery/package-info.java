/** Deliveries: what somebody brings at one time, opened, looked at before anything is stored, taken in, and kept as a report. */
@org.jspecify.annotations.NullMarked
package org.crossread.article.delivery;
