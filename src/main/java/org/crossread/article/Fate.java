package org.crossread.article;

/** What can become of an article that comes in. */
public enum Fate {
    /** Nobody has looked at it yet. */
    PENDING("not looked at yet", "not looked at", "info"),
    NEW("would come in", "came in", "done"),
    VERSION("would be a new version", "new version", "done"),
    THERE("already here", "already here", "info"),
    FAILED("cannot be taken", "not taken", "problem");

    private final String planned;
    private final String done;
    private final String tone;

    Fate(String planned, String done, String tone) {
        this.planned = planned;
        this.done = done;
        this.tone = tone;
    }

    /** In words, before it has happened. */
    public String planned() {
        return planned;
    }

    /** In words, afterwards. */
    public String done() {
        return done;
    }

    public String tone() {
        return tone;
    }
}
