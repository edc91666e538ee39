package org.crossread.check.quote;

/**
 * Who says which words of a sentence, in UTF-16 positions of the sentence.
 *
 * @param coverFrom where the words start that are attributed
 */
record SpeechLink(
        Speaker speaker,
        int sourceFrom,
        int sourceTo,
        int cueFrom,
        int cueTo,
        String hedge,
        int coverFrom,
        int coverTo) {}
