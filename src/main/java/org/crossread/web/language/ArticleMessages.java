package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the pages about articles, their versions, sources and feeds. */
@MessageBundle(value = "article", locale = "en")
public interface ArticleMessages {
    String aboutThisArticle();

    String addAFeed();

    String addTheFirstOneBelow();

    String addressOfTheFeed();

    String agency();

    String agencyOthersCarryItsTexts();

    String allItsArticlesGoThereAnd();

    String also(String alias);

    String anAgencyOthersCarryItsTexts();

    String article(long articles);

    String askAnEditorToAddOne();

    String choose();

    String conflictsThatWereGoneWithIt();

    String country();

    String everyMin(int minutes);

    String feed();

    String feedsAndHowTheyDo();

    String fetchEachEntrysPageForIts();

    String from(String translatedFrom);

    String howItDoes();

    String ifItsTextsAreTranslations();

    String ifLeftEmptyTheFeedsTitle();

    String inTrouble();

    String itIsTheSameAsAnother();

    String lastAnswer(String succeededAt);

    String lastNews(String broughtAt);

    String lookAtNow(String title);

    String lookInVain(int failures);

    String lookNow();

    String lookedAtFromTimeToTime();

    String minutesBetweenLooks();

    String nOrMore();

    String nextLook();

    String noFeedIsWatched();

    String noSourceYet();

    String noneSoFar();

    String notLookedAtYet();

    String nothingButSpaces();

    String nothingIsMarkedInThisText();

    String pagesFetched();

    String paragraphsThatChanged();

    String pause(String title);

    String pause2();

    String paused();

    String remove(String title);

    String remove2();

    String resume(String title);

    String resume2();

    String rssOrAtomOrAPage();

    String sourceOfItsArticles();

    String sourcesByName();

    String sourcesComeWithArticlesImportThe();

    String theOtherOne();

    String theOutletsAndAgenciesThatArticles();

    String thereAreMoreChangesThanAre();

    String thisArticleIsInItIs(String languageName);

    String thisIsAnOlderVersionRead();

    String translatedFrom();

    String translatedFrom2(String originalName);

    String twoLettersSuchAsEn();

    String twoLettersSuchAsUa();

    String version(int number);

    String version2(int number);

    String versionOf(int number, int currentVersion);

    String versions();

    String watchIt();

    String well();

    String whatChangedInVersion(int number);

    String whatIsKnownOfIt();

    String whatIsMarked();

    String whereItAppeared();
}
