/** Tells people and programs elsewhere what happens at the desk: by e-mail, and to webhooks. Knows every room; none knows it. */
@org.jspecify.annotations.NullMarked
package org.crossread.notification;
