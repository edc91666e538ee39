package org.crossread.article.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up, once for each connection, which then goes to the very addresses that were looked at here: what a name leads to a moment later
 * is of no account.
 */
final class Names implements DnsResolver {
    /** Where a name leads. */
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** A name that leads to where nobody outside should look. */
    static final class Closed extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Closed(String host) {
            super(host);
        }
    }

    private final Lookup lookup;
    private final Predicate<InetAddress> open;

    Names(Lookup lookup, Predicate<InetAddress> open) {
        this.lookup = lookup;
        this.open = open;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] answers = lookup.all(host);
        if (answers.length == 0 || !Arrays.stream(answers).allMatch(open)) {
            throw new Closed(host);
        }
        return answers;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
