package org.crossread.article.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which address an article goes by. A page speaks for its own site only: what it says of another's is told, not believed. */
final class Canonical {
    private static final Pattern FORM = Pattern.compile("^(?:www|m|amp|mobile)\\.");

    private Canonical() {}

    static String of(Optional<String> told, String found, List<String> notes) {
        Optional<String> web = told.filter(address -> !host(address).isEmpty());
        if (found.isEmpty() || web.isEmpty()) {
            return web.orElse(found);
        }
        if (host(web.get()).equals(host(found))) {
            return web.get();
        }
        notes.add("The page says that it first appeared at " + web.get() + ": look whether it is a copy.");
        return found;
    }

    private static String host(String address) {
        try {
            URI uri = URI.create(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return !web || uri.getHost() == null
                    ? ""
                    : FORM.matcher(uri.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
