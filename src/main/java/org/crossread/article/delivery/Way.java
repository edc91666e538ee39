package org.crossread.article.delivery;

/** The ways by which articles come in. */
public enum Way {
    PASTE("pasted"),
    FILES("files"),
    ADDRESS("addresses"),
    FEED("feed"),
    API("API"),
    COMMAND("command line");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
