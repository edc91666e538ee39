package org.crossread;

/** A request that cannot be met, with the reason in words for the person who asked. */
public class Refusal extends RuntimeException {
    private final Kind kind;
    private final String field;
    private long seconds;

    /** Why, as far as a program needs to know. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        MISSING(404),
        /** Somebody else was faster, or the thing is no longer in a state for it. */
        CONFLICT(409),
        GONE(410),
        TOO_LARGE(413),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private Refusal(Kind kind, String field, String message) {
        super(message);
        this.kind = kind;
        this.field = field;
    }

    /** Something in the request is wrong: the field (an empty string where it is none in particular) and what to do about it. */
    public static Refusal invalid(String field, String message) {
        return new Refusal(Kind.INVALID, field, message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, "", message);
    }

    public static Refusal missing(String what, Object id) {
        return new Refusal(Kind.MISSING, "", "There is no " + what + " " + id + ".");
    }

    public static Refusal conflict(String message) {
        return new Refusal(Kind.CONFLICT, "", message);
    }

    /** What was there, and is worth nothing any more. */
    public static Refusal gone(String message) {
        return new Refusal(Kind.GONE, "", message);
    }

    public static Refusal tooLarge(String field, String message) {
        return new Refusal(Kind.TOO_LARGE, field, message);
    }

    /** Too many failures to sign in: the seconds until the next try. */
    public static Refusal tooMany(long wait) {
        Refusal refusal = new Refusal(
                Kind.TOO_MANY,
                "",
                "There were too many failures to sign in. Try again in " + wait
                        + (wait == 1 ? " second." : " seconds."));
        refusal.seconds = wait;
        return refusal;
    }

    /** The same refusal, saying which of several things it is about. */
    public Refusal about(String thing) {
        return new Refusal(kind, field, thing + ": " + reason());
    }

    public Kind kind() {
        return kind;
    }

    /** The field of the form or request that is wrong; an empty string where none is. */
    public String field() {
        return field;
    }

    /** The seconds to wait, where that helps; otherwise 0. */
    public long seconds() {
        return seconds;
    }

    /** The message: never null. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
