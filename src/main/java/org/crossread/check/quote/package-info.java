/** Quotes and who said what: quotation marks, speech verbs, speakers, utterances aligned across translations. */
@org.jspecify.annotations.NullMarked
package org.crossread.check.quote;
