package org.crossread.web;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * A long list in pages, with its page number in the address ({@code ?page=2}).
 *
 * @param first number of the first item shown, from 1
 * @param last number of the last item shown
 * @param previous address of the page before, null on the first one
 * @param next address of the page after, null on the last one
 */
@TemplateData
public record Pager(
        long first,
        long last,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * The page of a list.
     *
     * @param page number of the page, from 1; one that does not exist counts as the nearest that does
     */
    public static Pager of(UriInfo here, int page, int size, long total) {
        int shown = number(page, size, total);
        long first = (shown - 1L) * size + 1;
        long last = Math.min(total, (long) shown * size);
        return new Pager(
                first,
                last,
                total,
                shown > 1 ? address(here, shown - 1) : null,
                last < total ? address(here, shown + 1) : null);
    }

    /** The number that somebody typed into the address; 1 for anything else. */
    public static int typed(String page) {
        try {
            return Integer.parseInt(page);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The nearest page that exists. */
    public static int number(int page, int size, long total) {
        long pages = Math.max(1, (total + size - 1) / size);
        return (int) Math.max(1, Math.min(page, pages));
    }

    private static String address(UriInfo here, int page) {
        UriBuilder address = UriBuilder.fromPath(here.getPath());
        here.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("page")) {
                values.forEach(value -> address.queryParam("{name}", "{value}")
                        .resolveTemplate("name", name)
                        .resolveTemplate("value", value));
            }
        });
        return address.queryParam("page", page).build().toString();
    }
}
