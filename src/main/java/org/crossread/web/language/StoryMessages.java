package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the pages about imports and about what belongs to a story. */
@MessageBundle(value = "story", locale = "en")
public interface StoryMessages {
    String aNewStoryOfTheirOwn();

    String addresses();

    String allImports();

    String allImportsSoFar();

    String alreadyHere(Number there);

    String articleIsBeingReadAndCompared(long comparing);

    String articlesCompared();

    String articlesInDateOrder();

    String articlesOfAStory();

    String articlesOfThisStory();

    String articlesSetAside();

    String articlesThatHaveComeInAnd();

    String backToTheStory();

    String beingCompared();

    String beingRead();

    String by();

    String cameIn(Number taken);

    String checkFirst();

    String checkTheFiles();

    String column();

    String columnsOfTheTable();

    String comparingTheseFailedSeveralTimes();

    String crossreadLooksAgainAtStoriesThat();

    String eachArticleJoinsTheStoryThat();

    String everyArticleThatCameInIs();

    String everythingIsThrough();

    String fetchAndCheck();

    String fetchThemAtOnce();

    String files();

    String goOnWithTheRest();

    String headlineFirstAnEmptyLineBetween();

    String ifLeftEmptyItsFirstHeading();

    String importArticle(long coming);

    String importMore();

    String importTheFirstArticle();

    String importThemAtOnce();

    String importsLatestFirst();

    String inTheFirstRow();

    String itGoesOnByItselfAlso();

    String latestStories();

    String lookAgainWithTheseColumns();

    String mayBeTheSameStory();

    String move();

    String noArticlesHere();

    String noDate();

    String notCompared();

    String noTwoStoriesLookLikeOne();

    String notTaken(Number failed);

    String nothingIsStoredYet();

    String nothingOfItWouldComeIn();

    String nothingWasBroughtYet();

    String ofTheArticle();

    String ofWouldComeIn(long coming, long all);

    String ofWouldComeInCannotBe(long coming, long all, long failed);

    String onTheWay();

    String oneALineHttps();

    String outcome();

    String pagesOfTheWeb();

    String pasteOne();

    String putTheChosenArticlesInto();

    String readingTheseFailedSeveralTimesSo();

    String setAside();

    String setAside2();

    String showAll();

    String stop();

    String storiesThatLookLikeThisOne();

    String storiesThatMayBeOne();

    String storiesWhoseComparisonFailed();

    String suchAsEnOrEnGb();

    String textHtmlPdfDocxOdtNinjs();

    String theDayItAppeared();

    String theOutletOrAgency();

    String theSourceOfRowsThatName();

    String theSourceOfThoseThatName();

    String theyCanBeReadAlreadyLook();

    String theyStandInAnotherStoryNow();

    String thisStoryHasNone();

    String throwAway();

    String toMergeTwoStoriesChooseAll();

    String tryAgain(String title);

    String tryAllAgain();

    String way();

    String whatATextFileMayBegin();

    String whatCameIn();

    String whatIsKnownAboutTheArticle();

    String whatTheColumnsHold();

    String whatWasBroughtByWhomAnd();

    String whereFrom();

    String whereItAppearedHttps();

    String whyEachStandsHereAndWhere();

    String whyHere();
}
