package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the queue, of decisions in bulk and of the overview. */
@MessageBundle(value = "queue", locale = "en")
public interface QueueMessages {
    String agreementBetweenReaders();

    String all();

    String allDecided();

    String allKinds();

    String allThatYouChoseAreDecided();

    String anybody();

    String awaitAnEditor();

    String backToTheQueue();

    String cancel();

    String choose(String question);

    String chooseConflictsInTheQueueFirst();

    String clearTheFilters();

    String confirm();

    String conflictsAppearHereOnceTwoArticles();

    String corrected();

    String correctionsByClass();

    String decideConflictTogether(int open);

    String decideTheChosenOnesTogether();

    String decideTogether();

    String decidedConflictAtOnce(Object words, Number verdicts);

    String decidedOn(Object words);

    String flaggedDisagreementsOverAllStoriesMost();

    String flagsByKind();

    String forgetTheList(String name);

    String halfOfTheLastConflictHad(int of, String median, String slow);

    String keepThisListAs();

    String keptWithEachOfThem();

    String kind();

    String noConflictHasBeenReadTwice();

    String noConflictMatches();

    String noCorrectionHasBeenProposedYet();

    String noOpenConflictHereIsFree();

    String noVerdictYet();

    String nobodyHasDecidedAConflictYet();

    String nothingFlagged();

    String nothingHasHappenedYetLookThrough();

    String nothingToCountYet();

    String of(int real, int decided, int percent);

    String ofConflictHereAreDecided(long decided, long flagged);

    String ofConflictHereAreDecidedAwaits(long decided, long flagged, long waiting);

    String ofDecidedAwaitsAnEditor(long decided, long flagged, long waiting);

    String ofThoseYouChoseIsDecided(int rest);

    String onceArticlesAreComparedAndConflicts();

    String oneVerdictForAll();

    String openOf(long open, long all);

    String order();

    String otherFiltersWouldShowMore();

    String overview();

    String realOfThoseDecided();

    String savedLists();

    String seeWhatWasDecided();

    String severity();

    String takeTheNextOne();

    String theArticlesWereComparedAndNo();

    String theDarkPartOfABar();

    String timeToTheFirstVerdict();

    String twoPeopleReadConflictBlindTo(int both, int same, int percent);

    String undo();

    String whatTheySay();

    String whatWaitsHowFastItIs();

    String with(String holder);

    String workedOnBy();
}
