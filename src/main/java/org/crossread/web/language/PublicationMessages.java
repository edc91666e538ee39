package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences around what is published; the notices themselves are in the language of the article. */
@MessageBundle(value = "publication", locale = "en")
public interface PublicationMessages {
    String aFactCheckerDecidesAReal();

    String aFactCheckerProposesACorrection();

    String allAsATableCsv();

    String allCorrections();

    String allCorrectionsAsATable();

    String alsoThere();

    String anotherPersonAnEditorApprovesIt();

    String articlesAboutOneEventArePut();

    String check();

    String correction(String title);

    String corrections(String desk);

    String correctionsAppearHereTheMomentAn();

    String correctionsPolicy();

    String doItAgain();

    String eachCorrectionHasAnEvidenceBundle();

    String everyCorrectionIsProposedByOne();

    String feedAtom();

    String flaggedNow();

    String forPrograms();

    String fromADifferenceToACorrection();

    String howCorrectionsComeAbout();

    String howItWasDecided();

    String howTheyComeAbout();

    String itsTextInCrossread();

    String noCorrectionPublishedYet();

    String ofWhatACheckFlaggedPeople();

    String paragraph(int paragraph);

    String right();

    String right2();

    String theChecks();

    String theCorrections();

    String theNoticeIsPublishedAtOnce();

    String theWordsAreDeleted();

    String tooFew();

    String whatIsReadWhoDecidesAnd();

    String whatWePromiseStandsInThe();

    String where();

    String whereTwoArticlesCannotBothBe();

    String wrong();

    String wrong2();
}
