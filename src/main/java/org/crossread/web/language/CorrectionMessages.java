package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the pages about corrections and their carriers. */
@MessageBundle(value = "correction", locale = "en")
public interface CorrectionMessages {
    String afterItsLabelSourceAndTitle();

    String anEditorReturnedIt();

    String approveAndPublish();

    String approvedBy(String by, String at);

    String articlesFromFeedsAndAddressesAre();

    String articlesThatSayWhatAPublished();

    String asATable();

    String asATableCsv();

    String by(String action, String personName, String happenedAt);

    String carriers();

    String changesBySourcesLatestFirst();

    String correction(long id);

    String correction2(long id);

    String edit();

    String editItAndProposeItAgain();

    String editTheWords();

    String everybodysCorrections();

    String fourEyes();

    String history();

    String inItsArticleVersion(int version);

    String itIsPrintedWithTheNotice();

    String itIsWithAgain(String proposedBy);

    String itSettles(String question);

    String itShouldSay();

    String itsWordsBefore();

    String myCorrections();

    String noArticleThatCarriesACorrected();

    String noCorrectionIsInThisState();

    String noCorrectionProposedYet();

    String noNewVersionOfTheArticle();

    String nobodyCarriesACorrectedError();

    String noneInThisList();

    String noneOfYourOwnCorrectionsIs();

    String noneSoFar();

    String noteOrTheReasonForA();

    String nothingTheWordsAreDeleted();

    String onlyTheMarkedWordsLeaveIt();

    String openAConflictInTheQueue();

    String openTheQueue();

    String preview();

    String propose();

    String proposeAgain();

    String proposed();

    String proposedByOnePersonApprovedOr();

    String reason();

    String returnWord();

    String returnedIt(String by);

    String saidSo();

    String settles();

    String shouldSay();

    String silentCorrections();

    String silentCorrectionsNoticed();

    String sourcesChangedTheseWordsAfterArticles();

    String theCorrectedArticleVersion(Integer mended);

    String theNotice();

    String theNoticeInYourWords();

    String webAddressesOneALineThe();

    String whatChangedInFromVersionTo(String name, int fromVersion, int toVersion);

    String whatItWouldChange();

    String whatStandsThere();

    String whenACorrectionIsPublishedThe();

    String whoEditsItCannotApproveIt();

    String whoStillCarriesAnError();

    String whoStillCarriesIt();

    String withAnApprovalItMayBe();

    String writeTheNoticeByHand();

    String yourDecision();
}
