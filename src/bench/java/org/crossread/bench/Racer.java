package org.crossread.bench;

/** Somebody who takes part in the race, and what it is that they do. */
enum Racer {
    ALL("allChecks", 1_000, "Crossread, all checks", "cuts, tokenises, reads everything, finds slips"),
    FIGURES_AND_DATES(
            "figuresAndDates",
            5_000,
            "Crossread, figures and dates",
            "cuts, tokenises, reads values with hedge, unit, what is counted"),
    RULES("figuresAndDatesOnTokens", 5_000, "Crossread, the rules alone", "the same on sentences already tokenised"),
    TOKENS("tokens", 10_000, "Crossread, tokens", "cuts into sentences, clauses and tokens only"),
    OPEN_NLP_TOKENS("openNlpTokens", 5_000, "OpenNLP, tokens", "tokenises only"),
    OPEN_NLP_TAGS(
            "openNlpTags",
            500,
            "OpenNLP, tokens and tags",
            "tokenises and tags parts of speech: a floor, reads nothing"),
    WINK_ENTITIES(
            "wink-nlp entities", "wink-nlp, entities alone", "tokenises, marks kinds of entity without their values"),
    WINK("wink-nlp", "wink-nlp, all it has", "and tags, cuts sentences, finds negation and sentiment"),
    COMPROMISE("compromise", "compromise", "tokenises, tags, reads numbers"),
    COMPROMISE_DATES("compromise-dates", "compromise with its dates", "and reads dates"),
    RECOGNIZERS("recognizers-text", "Recognizers-Text", "reads numbers, percentages, ages, money, units, dates");

    final String id;
    /** How many sentences it reads before its time is taken; Node.js sees to that itself. */
    final int lap;

    final String title;
    final String work;

    Racer(String id, String title, String work) {
        this(id, 0, title, work);
    }

    Racer(String id, int lap, String title, String work) {
        this.id = id;
        this.lap = lap;
        this.title = title;
        this.work = work;
    }

    /** Whether Node.js runs it. */
    boolean isScript() {
        return lap == 0;
    }
}
