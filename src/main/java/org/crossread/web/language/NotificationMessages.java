package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the pages about e-mail and webhooks, and of the mails themselves. */
@MessageBundle(value = "notification", locale = "en")
public interface NotificationMessages {
    String aMailWithALinkGoesTo(String address);

    String addAWebhook();

    String addIt();

    String addTheFirstWebhook();

    String added();

    String address();

    String askedForEMail(String name);

    String attempts(int number);

    String confirmTheAddress();

    String confirmYourEMailAddress();

    String copyItNow();

    String eMail();

    String eMailGoesTo(String address);

    String fromThenOnWhatIsNew(String address);

    String givenUp();

    String happened();

    String haveItMailedToYou();

    String itsSecret();

    String lastSent();

    String leaveItEmptyToGetNo();

    String newInYourInbox();

    String next(String at);

    String nobodyHasSet();

    String nobodyIsTold();

    String notNow();

    String nothingWasSent();

    String pause();

    String pauseIt(String host);

    String paused();

    String programsElsewhere();

    String remove();

    String removeIt(String host);

    String resume();

    String resumeIt(String host);

    String save();

    String sendATest();

    String sendATestTo(String host);

    String sendAgain();

    String sendToAgain(String type, String host);

    String state();

    String status(int number);

    String taken();

    String theLinkHolds(String name);

    String theMailServerDoesNotTake();

    String toConfirmItOpen();

    String toWhom();

    String told();

    String waits();

    String webhooks();

    String what();

    String whatIsNewInYourInbox();

    String whatWasSent();

    String whereTheReceiver();

    String youAskedForTheseMails();

    String youAskedForTheseMailsEnd(String address);

    String youGetNoEMail();

    String yourEMailAddress();
}
