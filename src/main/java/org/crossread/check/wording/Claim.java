package org.crossread.check.wording;

/** What may be denied: a clause by its own words, or a sentence laid beside another version of it. */
sealed interface Claim permits Assertion, Line {}
