package org.crossread.bench;

/** Somebody who takes part in the race, and what it is that they do. */
enum Racer {
    ALL("allChecks", "Crossread, all checks", "cuts, tokenises, reads everything, finds slips"),
    FIGURES_AND_DATES("figuresAndDates", "Crossread, figures and dates", "cuts, tokenises, reads values with hedge, unit, what is counted"),
    RULES("figuresAndDatesOnTokens", "Crossread, the rules alone", "the same on sentences already tokenised"),
    TOKENS("tokens", "Crossread, tokens", "cuts into sentences, clauses and tokens only"),
    OPEN_NLP_TOKENS("openNlpTokens", "OpenNLP, tokens", "tokenises only"),
    OPEN_NLP_TAGS("openNlpTags", "OpenNLP, tokens and tags", "tokenises and tags parts of speech: a floor, reads nothing"),
    WINK_ENTITIES("wink-nlp entities", "wink-nlp, entities alone", "tokenises, marks kinds of entity without their values"),
    WINK("wink-nlp", "wink-nlp, all it has", "and tags, cuts sentences, finds negation and sentiment"),
    COMPROMISE("compromise", "compromise", "tokenises, tags, reads numbers"),
    COMPROMISE_DATES("compromise-dates", "compromise with its dates", "and reads dates"),
    RECOGNIZERS("recognizers-text", "Recognizers-Text", "reads numbers, percentages, ages, money, units, dates");

    final String id;
    final String title;
    final String work;

    Racer(String id, String title, String work) {
        this.id = id;
        this.title = title;
        this.work = work;
    }

    /** Whether Node.js runs it. */
    boolean isScript() {
        return ordinal() >= WINK_ENTITIES.ordinal();
    }
}
