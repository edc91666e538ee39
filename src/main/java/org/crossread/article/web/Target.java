package org.crossread.article.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/** An address that may be asked for, as far as its letters tell. Where it leads is looked at when it is connected to. */
final class Target {
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.){1,20}(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");
    private static final Pattern FOUR = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");
    private static final Pattern INSIDE = Pattern.compile(
            ".*\\.(?:local|localdomain|localhost|internal|intranet|lan|home|corp|home\\.arpa|test|invalid|onion)");

    private Target() {}

    /** @throws Refusal where it may not be asked for, with what to do */
    static URI of(String address, Set<Integer> ports) {
        try {
            return checked(new URI(address.strip()), ports);
        } catch (URISyntaxException e) {
            throw Refusal.invalid(
                    "addresses", "This is no address of the web: look for a space or a missing letter in it.");
        }
    }

    private static URI checked(URI uri, Set<Integer> ports) {
        @Nullable String scheme = uri.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            throw Refusal.invalid("addresses", "Only addresses that start with http:// or https:// are fetched.");
        }
        if (uri.getRawUserInfo() != null) {
            throw Refusal.invalid(
                    "addresses",
                    "An address with a name or password in it is not fetched. Take out what stands before the @.");
        }
        if (uri.getPort() != -1 && !ports.contains(uri.getPort())) {
            throw Refusal.invalid(
                    "addresses",
                    "Only the usual ports of the web, 80 and 443, are asked. Save the page and bring it as a file.");
        }
        if (!isPublic(uri.getHost())) {
            throw inside();
        }
        return uri;
    }

    private static boolean isPublic(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String lower = host.toLowerCase(Locale.ROOT);
        if (lower.startsWith("[") || FOUR.matcher(lower).matches()) {
            return true; // the addresses themselves are looked at when they are connected to
        }
        String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return NAME.matcher(ascii(name)).matches() && !INSIDE.matcher(name).matches();
    }

    private static String ascii(String name) {
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static Refusal inside() {
        return Refusal.invalid(
                "addresses",
                "This address does not lead to the public web, so it is not fetched. Save the page and bring it as a file.");
    }
}
