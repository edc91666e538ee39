@org.jspecify.annotations.NullMarked
package org.crossread.notification.mail;
