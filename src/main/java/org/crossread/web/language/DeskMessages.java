package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the page on which a conflict is decided. */
@MessageBundle(value = "desk", locale = "en")
public interface DeskMessages {
    String aColleagueHasReadThisRead();

    String addANote();

    String assign();

    String both();

    String correction(String fate);

    String decide();

    String decideAgain();

    String figure();

    String forColleaguesAndTheEditor();

    String giveItBack();

    String isWorkingOnThis(String name);

    String isWorkingOnThisUntil(String name, String until);

    String keysOn();

    String leaveAField();

    String morePassageSaysSo(int rest);

    String nameTellsAColleague();

    String neither();

    String next();

    String nextAndPrevious();

    String nobodyHasDecidedYetFactCheckers();

    String notTheOneThatCounts();

    String onOneScale();

    String oneOfTwoReadings();

    String orGiveItTo();

    String previous();

    String proposeACorrection();

    String recordThatVerdict();

    String recordTheVerdict();

    String showOrHideThisList();

    String side();

    String silent();

    String takeBack();

    String takeBackTheLast();

    String takeItOver();

    String takeItUp();

    String takeItUpOrGiveItBack();

    String takenBack(String withdrawnAt);

    String thatSideIsRight();

    String theArticlesTheRulesAndThe();

    String theFigures();

    String theReadingsSideBySide();

    String theWholeGroupTakeStatementsOut();

    String thisOneCounts();

    String verdict();

    String verdicts();

    String webAddressesOneALine();

    String whatIsIt();

    String whichKeys();

    String whoCarriesIt();

    String whoIsRight();

    String whyFlagged();

    String writeTheNote();

    String youAreWorkingOnThis();

    String youAreWorkingOnThisIf(String until);

    String yourVerdictIsTakenBackThe();
}
