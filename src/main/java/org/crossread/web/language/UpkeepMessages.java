package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the page for the upkeep of records. */
@MessageBundle(value = "upkeep", locale = "en")
public interface UpkeepMessages {
    String backUpNow();

    String backups();

    String backupsLieInOnTheServer(String folder);

    String damaged(long count);

    String damagedItCannotBeRestored();

    String file();

    String found();

    String holds();

    String inspectEverythingNow();

    String inspectedOn(String at, String words);

    String invariant();

    String invariants();

    String mustBeTrue();

    String notInspectedSinceTheProgramStarted();

    String notLookedAt();

    String records();

    String rows();

    String size();

    String unknown();

    String upkeep();

    String whatKeepsTheRecordsSafeHow();

    String whatMustBeTrue();

    String whatToDo();
}
