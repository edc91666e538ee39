/** People, roles, sign-in and the audit trail. */
@org.jspecify.annotations.NullMarked
package org.crossread.account;
