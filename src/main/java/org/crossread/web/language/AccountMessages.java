package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the pages about accounts, the door, the inbox and the audit trail. */
@MessageBundle(value = "account", locale = "en")
public interface AccountMessages {
    String aLinkFor(String linkFor);

    String aProgramSendsItWithEvery();

    String account();

    String atLeast12CharactersSeveralWords();

    String audit();

    String auditTrail();

    String bringSomebodyIn();

    String browser();

    String changeThePassword();

    String changeTheRoleOf(String name);

    String chooseAPassword();

    String copyItNowItIsNot();

    String daysThatItLasts();

    String demonstrationAccounts();

    String detail();

    String end();

    String endTheSessionOf(String begunAt);

    String ends();

    String entryEachSealedTogetherWithThe(long number, String seal);

    String everyChangeOfStateNewestFirst();

    String everyOtherSessionEndsTokensGo();

    String everybody();

    String export();

    String forAProgramThatCallsThe();

    String forTheAccountOf(String name);

    String forWord();

    String handItOverInAWay();

    String lastSeen();

    String lastUsed();

    String letInAgain(String name);

    String makeAPasswordLinkFor(String name);

    String makeAToken();

    String markAllAsSeen();

    String may();

    String mentionsAssignmentsVerdictsThatOverrule();

    String nTo365();

    String never();

    String newPassword();

    String newToken();

    String newWord();

    String noBrowserIsSignedIn();

    String noEntry();

    String noMessage();

    String noProgramActsInYourName();

    String nobodyHasAnAccountYetThe();

    String nothingHasHappenedYet();

    String over();

    String password();

    String people();

    String person();

    String revoke();

    String revokeTheTokenFor(String name);

    String role();

    String roleOf(String name);

    String sessions();

    String setThePassword();

    String setUp();

    String setUpCrossread();

    String shutOut();

    String shutOut2(String name);

    String signInAs(String id);

    String signOutEverywhereButHere();

    String since();

    String theDemonstrationAccountsKeepTheirPasswords();

    String theSameAgain();

    String thisIsADemonstrationEverybodyWho();

    String thisOne();

    String tokens();

    String what();

    String whatItIsFor();

    String whatItMayDo();

    String whatPagesSpeak();

    String whenAColleagueMentionsYouWith(String person);

    String whereYouAreSignedIn();

    String who();

    String whoMayWorkHereAndAs();

    String youBecomeItsAdministratorYouBring();

    String yourAccount();

    String yourNewToken();

    String yourPasswordNow();
}
