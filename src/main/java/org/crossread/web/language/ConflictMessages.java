package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the pages about stories, their collations and comparisons. */
@MessageBundle(value = "conflict", locale = "en")
public interface ConflictMessages {
    String addAnotherText();

    String agree(int agreed);

    String allDecided();

    String analysisFailed();

    String article(int columns);

    String articleWasSetAsideReadingFailed(long aside);

    String articlesOfThisStoryInDate();

    String askForABlindSecondReading();

    String beingAnalysed();

    String changeTheTextsAndCompareAgain();

    String changesLatestFirst();

    String compare();

    String compareTexts();

    String compareTextsWithoutSaving();

    String comparedNothingInCommon();

    String conflict();

    String conflictsDecided();

    String corrected();

    String cosmetic();

    String crossreadComparesArticlesAboutOneEvent();

    String dayOfPublication();

    String decided(long decided);

    String eachStoryIsOneEventTold();

    String everyFlaggedConflictOfThisStory();

    String fitTogether(int compatible);

    String flagged(int conflicts);

    String fromDay();

    String itsConflictsInTheQueue();

    String lastChange();

    String marked(int marks);

    String noQuestionInCommon();

    String noStoryFits();

    String noneFound();

    String nothingHasChangedYet();

    String nothingMatchesThisFilterShowAll();

    String onceThisStoryIsComparedWhat();

    String oneReadingIsEnough();

    String oneVerdictDecidesAConflictOf();

    String open(long open);

    String optional();

    String otherWordings(int variants);

    String pasteTwoToEightReportsOf();

    String show();

    String slip(int slips);

    String slips();

    String storiesLatestChangeFirst();

    String tableForSpreadsheets();

    String text(int number);

    String theArticlesWereReadButNo();

    String theLastComparisonOfThisStory();

    String theTexts();

    String theTextsWereReadButNo();

    String thisMayBeTheSameStory(long proposals);

    String thisStoryHasOneArticleSo();

    String toDay();

    String tooLongToPrintHereAgain(int text);

    String twoPeopleReadEachConflictOf();

    String twoStoriesMayBeOneMerge(long proposals);

    String whatChangedFromOneComparisonTo();

    String whatEachComparisonOfThisStory();

    String whatLooksWrongInsideOneArticle();

    String whoStillCarriesACorrectedError();

    String whyStatementsStandSideBySide();

    String whyTheyStandTogetherMoveSplit();

    String wordsInTheTitle();
}
