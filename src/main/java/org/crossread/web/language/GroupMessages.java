package org.crossread.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences of the pages about groups of statements. */
@MessageBundle(value = "group", locale = "en")
public interface GroupMessages {
    String by(String name, String decidedAt);

    String eachPieceOfEvidenceCountsIn();

    String groups();

    String groupsOfStatements();

    String itBelongsHere();

    String keptApart();

    String makeOneWith();

    String mayBelongHereToo();

    String noGroups();

    String noTwoArticlesOfThisStory();

    String putTogether();

    String severalThatAreTakenOutStay();

    String statement();

    String statementsOfThisGroup();

    String takeBackAnd(String oneWords, String otherWords);

    String takeTheChosenOnesOut();

    String whatPeopleDecided();

    String whatStandsSideBySideBecause();

    String with();
}
