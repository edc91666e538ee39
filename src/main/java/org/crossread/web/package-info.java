/** What pages share. */
@org.jspecify.annotations.NullMarked
package org.crossread.web;
