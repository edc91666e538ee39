package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.text.Sentence.Kind;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void aHeadingIsNotGluedToWhatFollows() {
        Prose prose = Prose.of(
                "Harbour ministers meet again\nThe ministers met in Bergen on Tuesday. They agreed on little.");
        assertThat(words(prose))
                .containsExactly(
                        "Harbour ministers meet again",
                        "The ministers met in Bergen on Tuesday.",
                        "They agreed on little.");
        assertThat(kinds(prose)).containsExactly(Kind.HEADING, Kind.BODY, Kind.BODY);
    }

    @Test
    void aDateThatStandsAloneAtTheTopIsADateline() {
        assertThat(kinds(Prose.of("Wednesday, March 9\nThe ferry sailed at noon.")))
                .containsExactly(Kind.DATELINE, Kind.BODY);
        assertThat(kinds(Prose.of("date 2021-03-10\nThe ferry sailed at noon.")))
                .containsExactly(Kind.DATELINE, Kind.BODY);
    }

    @Test
    void aStatedDateBeforeTheFirstSentenceIsCutOff() {
        Prose prose = Prose.of("date 2021-03-10 The ferry sailed at noon.");
        assertThat(words(prose)).containsExactly("date 2021-03-10", "The ferry sailed at noon.");
        assertThat(kinds(prose)).containsExactly(Kind.DATELINE, Kind.BODY);
    }

    @Test
    void aPhotoLineIsACaption() {
        assertThat(kinds(Prose.of("Photo: the harbour master (right) greets the crew."))
                        .get(0))
                .isEqualTo(Kind.CAPTION);
    }

    @Test
    void anAgencyInBracketsAtTheEndIsACredit() {
        Prose prose = Prose.of("The strike ended on Monday. (Reuters)");
        assertThat(words(prose)).containsExactly("The strike ended on Monday.", "(Reuters)");
        assertThat(kinds(prose)).containsExactly(Kind.BODY, Kind.CREDIT);
    }

    @Test
    void deskInitialsAreACredit() {
        assertThat(kinds(Prose.of("The strike ended on Monday.\nabc/de")).get(1))
                .isEqualTo(Kind.CREDIT);
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        assertThat(words(Prose.of("Gov. Ellen Park met Dr. Shaw on Feb. 3. The U.S. Army sent boats.")))
                .containsExactly("Gov. Ellen Park met Dr. Shaw on Feb. 3.", "The U.S. Army sent boats.");
    }

    @Test
    void initialsDoNotEndASentenceUnlessOneClearlyStarts() {
        assertThat(words(Prose.of(
                        "George W. Harris flew to Washington, D.C. He came back at 5 p.m. Tuesday. All was calm.")))
                .containsExactly(
                        "George W. Harris flew to Washington, D.C.",
                        "He came back at 5 p.m. Tuesday.",
                        "All was calm.");
    }

    @Test
    void decimalsDoNotEndASentence() {
        assertThat(words(Prose.of("It cost 1.5 million. Nobody paid.")))
                .containsExactly("It cost 1.5 million.", "Nobody paid.");
    }

    @Test
    void aSentenceSaysWhereItStandsInCodePoints() {
        Prose prose = Prose.of("\uD83C\uDF0A High water came. It went.");
        Sentence second = prose.sentences().get(prose.sentences().size() - 1);
        assertThat(prose.text().cut(second.span())).isEqualTo("It went.");
        assertThat(prose.sentenceAt(second.span().start() + 3)).isSameAs(second);
    }

    @Test
    void clausesCoverTheirSentence() {
        Sentence sentence = Prose.of(
                        "The mayor signed the paper, but the council has refused it; the court will decide next week.")
                .sentences()
                .get(0);
        assertThat(sentence.clauses()).hasSize(3);
        assertThat(sentence.clauses().stream().map(Clause::words).reduce("", String::concat))
                .isEqualTo(sentence.words());
    }

    @Test
    void numbersAndHyphenatedWordsAreSingleTokens() {
        assertThat(Token.of("13,000 well-known 1.2 can't"))
                .extracting(Token::text)
                .containsExactly("13,000", "well-known", "1.2", "can't");
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertThat(Prose.of("").sentences()).isEmpty();
        assertThat(Prose.of(" \n\t\n ").sentences()).isEmpty();
    }

    @Test
    void aMegabyteInOneLineIsCutIntoSentences() {
        String sentence = "The river rose by 2.5 metres, and nobody knew why. ";
        Prose prose = Prose.of(sentence.repeat(1_000_000 / sentence.length()));
        assertThat(prose.sentences()).hasSize(1_000_000 / sentence.length());
    }

    @Test
    void aMegabyteWithoutASpaceOrWithNothingButMarksIsReadToo() {
        for (String one : List.of("a", ",", "(", "\"", "1", "1,", "-", "'", "\uD83C\uDF0A", "a-", "/ap", "A. ")) {
            assertThat(Prose.of(one.repeat(1_000_000 / one.length())).sentences())
                    .isNotEmpty();
        }
    }

    private static List<String> words(Prose prose) {
        return prose.sentences().stream().map(Sentence::words).toList();
    }

    private static List<Kind> kinds(Prose prose) {
        return prose.sentences().stream().map(Sentence::kind).toList();
    }
}
