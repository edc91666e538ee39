package org.crossread.correction;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.web.Pager;

/**
 * One page of the carriers.
 *
 * @param state a word that filters, or an empty string for all
 * @param query the filter as a part of an address, with its question mark, or an empty string
 */
@TemplateData
public record CarrierList(String state, String query, List<CarrierLine> lines, List<Tab> tabs, Pager pager) {
    private static final int PAGE = 25;

    /** A choice with how many there are. */
    @TemplateData
    public record Tab(String label, long count, String href, boolean current) {}

    static CarrierList of(String typed, int page, UriInfo here) {
        Optional<Carrier.State> state = state(typed);
        long total = count(state);
        int shown = Pager.number(page, PAGE, total);
        List<Carrier> found = find(state).page(shown - 1, PAGE).list();
        String word = state.map(Carrier.State::word).orElse("");
        return new CarrierList(
                word,
                word.isEmpty() ? "" : "?state=" + word,
                CarrierLine.of(found),
                Stream.concat(
                                Stream.of(tab(Optional.empty(), state)),
                                Stream.of(Carrier.State.values()).map(one -> tab(Optional.of(one), state)))
                        .toList(),
                Pager.of(here, shown, PAGE, total));
    }

    /** The address of the list as it is filtered. */
    public String back() {
        return "/carriers" + query;
    }

    /** All of a state, for a table to take away. */
    static List<CarrierLine> all(String typed) {
        return CarrierLine.of(find(state(typed)).list());
    }

    /** Some of a state, or of all where the word is empty. @param page from 1 */
    static List<CarrierLine> page(String word, int page, int size) {
        return CarrierLine.of(find(needed(word)).page(page - 1, size).list());
    }

    static long count(String word) {
        return count(needed(word));
    }

    private static Optional<Carrier.State> needed(String word) {
        Optional<Carrier.State> state = state(word);
        if (state.isEmpty() && !word.isEmpty()) {
            throw Refusal.invalid("state", "A carrier is open, told or fixed.");
        }
        return state;
    }

    private static Optional<Carrier.State> state(String typed) {
        return List.of(Carrier.State.values()).stream()
                .filter(state -> state.word().equals(typed))
                .findFirst();
    }

    private static PanacheQuery<Carrier> find(Optional<Carrier.State> state) {
        return state.isPresent()
                ? Carrier.find("state = ?1 order by id desc", state.get())
                : Carrier.find(
                        "from Carrier order by case when state = OPEN then 0 when state = TOLD then 1 else 2 end, id desc");
    }

    private static long count(Optional<Carrier.State> state) {
        return state.isPresent() ? Carrier.count("state", state.get()) : Carrier.count();
    }

    private static Tab tab(Optional<Carrier.State> state, Optional<Carrier.State> chosen) {
        String word = state.map(Carrier.State::word).orElse("");
        String label = word.isEmpty() ? "All" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return new Tab(
                label, count(state), "/carriers" + (word.isEmpty() ? "" : "?state=" + word), state.equals(chosen));
    }
}
