package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Words that stand on pages of every kind. */
@MessageBundle(value = "common", locale = "en")
public interface CommonMessages {
    String action();

    String add();

    String address();

    String allSources();

    String allStories();

    String andWord();

    String article();

    String articleIsBeingReadAndCompared(long underWay);

    String articles();

    String change();

    String changesTheMeaning();

    String choose();

    String classWord();

    String clear();

    String conflicts();

    String corrections();

    String day();

    String decided();

    String deleted();

    String error();

    String evidence();

    String evidenceBundle();

    String feeds();

    String filter();

    String importArticles();

    String importWord();

    String inbox();

    String inserted();

    String language();

    String made();

    String merge();

    String name();

    String none();

    String note();

    String notes();

    String nothingImportedYet();

    String nothingToDecide();

    String open();

    String published();

    String publishedCorrections();

    String question();

    String queue();

    String readAs();

    String real();

    String returned();

    String save();

    String says();

    String share();

    String signIn();

    String source();

    String sources();

    String state();

    String stories();

    String story();

    String text();

    String thisStoryIsBeingAnalysedLook();

    String title();

    String tryAgain();

    String whatChanged();

    String when();

    String whoStillCarriesTheError();

    String why();

    String whyTheseStandSideBySide();
}
