package org.crossread.article.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/** Nothing was fetched: why, with what to do, and for how long its server wants to be left alone. */
public final class Unfetched extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;
    private final int status;
    private final transient @Nullable Duration wait;

    private Unfetched(Refusal refusal, int status, @Nullable Duration wait) {
        super(refusal.reason());
        this.refusal = refusal;
        this.status = status;
        this.wait = wait;
    }

    static Unfetched because(Refusal refusal) {
        return new Unfetched(refusal, 0, null);
    }

    static Unfetched status(int status, @Nullable Duration wait) {
        String why = switch (status) {
            case 404 -> "There is nothing at this address (404). Look for a missing letter.";
            case 410 -> "What stood at this address was taken away for good (410).";
            case 401, 402, 403, 451 ->
                "Its server lets only people in, or subscribers (" + status
                        + "). Open the page in a browser, save it and bring it as a file.";
            case 429 -> "Its server wants to be asked less often (429). Try again later.";
            default ->
                status >= 500
                        ? "Its server has trouble of its own (" + status + "). Try again later."
                        : "Its server answers with status " + status + ". Save the page and bring it as a file.";
        };
        return new Unfetched(Refusal.invalid("addresses", why), status, wait);
    }

    static Unfetched of(IOException e) {
        if (e instanceof Names.Closed) {
            return because(Target.inside());
        }
        String why = e instanceof UnknownHostException
                ? "There is no server of this name. Look for a missing letter."
                : e instanceof SSLException
                        ? "Its server cannot prove that it is who it says (TLS). Save the page and bring it as a file."
                        : e instanceof ConnectException
                                ? "Its server does not answer. Try again later."
                                : e instanceof InterruptedIOException
                                        ? "Its server takes longer than 10 seconds. Try again later, or save the page and bring it as a file."
                                        : "The connection broke off. Try again later.";
        return because(Refusal.invalid("addresses", why));
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Of HTTP; 0 where it did not come to that. */
    public int status() {
        return status;
    }

    /** How long its server asks to be left alone; null where it does not say. */
    public @Nullable Duration waits() {
        return wait;
    }
}
