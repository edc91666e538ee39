package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the page that searches everywhere. */
@MessageBundle(value = "search", locale = "en")
public interface SearchMessages {
    String allTheWordsMustBeThere();

    String allWordsInAnyForm();

    String any(String label);

    String articlesTheirStatements();

    String everywhere();

    String found(long total);

    String fromDay();

    String here();

    String narrowDown();

    String nothingFound();

    String order();

    String search();

    String searchEverywhere();

    String startAgain();

    String toDay();

    String whatAreYouLookingFor();

    String wordsNamesFigures();
}
