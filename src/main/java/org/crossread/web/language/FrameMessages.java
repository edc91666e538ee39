package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the frame of every page, of its shared parts, of errors and help. */
@MessageBundle(value = "frame", locale = "en")
public interface FrameMessages {
    String advice();

    String agree();

    String agree2();

    String allChecks();

    String anArticleWithoutADateTakes();

    String articlesThatCarryTheError();

    String attributed(Object attribution);

    String backToMarkInTheText(Object number);

    String backToTheStart();

    String bits();

    String conflict();

    String copiesOfOneTextAreCounted();

    String correction();

    String correction2(Object fate);

    String couldBe();

    String deleted();

    String differs();

    String eachKindOfDisagreementHasOne();

    String eachSideNamesWhoSaysSo();

    String everyArticleThatAnswersGivesThe();

    String fitTogether();

    String fitsTogether();

    String fixed(Object by, Object at);

    String fixed2(Object name);

    String flagged();

    String flaggedQuestionsByArticle();

    String hedgedDifferentlyOrRoundedWithWhy();

    String highSeverity();

    String howTheChecksWork();

    String inboxNew(long waiting);

    String inserted();

    String itsConflict();

    String keepApartAnd(Object title, Object title2);

    String lowSeverity();

    String main();

    String markAs();

    String mediumSeverity();

    String mergeInto(Object title, Object title2);

    String nextPage();

    String noChecksYet();

    String noDisagreementBetweenTheseTexts();

    String notAllowed();

    String note(Object label);

    String of(Number first, Number last, Number total);

    String ofDone(Number done, Number all, Object unit);

    String ofFlagOfThisCheckThat(int real, int decided, int percent);

    String ofFlagThatPeopleDecidedWere(int real, int decided, int percent);

    String oneSideMayBeOlder();

    String orWord();

    String otherSpellingsRenderingsAndTranslations();

    String otherWording();

    String otherWordings();

    String otherWordingsByArticle();

    String pages();

    String previousPage();

    String proposeACorrectionOf(Object words);

    String proposeACorrectionOf2(Object name);

    String questionsWithOneAnswerByArticle();

    String readingsThatFitTogetherByArticle();

    String readingsWithTheSameLetterAgree();

    String rounded();

    String side();

    String signOut();

    String silent();

    String skipToContent();

    String slip();

    String theOtherStatementsHereRepeatOne();

    String thereIsAProblem();

    String thisBuildOfCrossreadHasNo();

    String told(Object name);

    String toldBy(Object by, Object at);

    String whatItSays();

    String whereTheReportsDisagree();
}
