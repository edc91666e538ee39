package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.crossread.account.Person;
import org.crossread.web.Pager;

/**
 * One page of the corrections.
 *
 * @param mine whether only those that the person who looks has proposed or edited
 * @param any whether there is any correction at all
 */
@TemplateData
public record CorrectionList(
        Show show, boolean mine, boolean any, List<CorrectionLine> lines, List<Tab> tabs, Pager pager) {
    private static final int PAGE = 25;
    private static final String OWN = "(?1 = false or x.proposedBy = ?2 or x.lastEditedBy = ?2)";

    /** How far corrections have come, to choose from. */
    public enum Show {
        WAITING("Await an editor", "state = PROPOSED", "x.id"),
        RETURNED("Returned", "state = RETURNED", "x.id desc"),
        PUBLISHED("Published", "state = PUBLISHED", "x.id desc"),
        ALL("All", "state is not null", "x.id desc");

        private final String label;
        private final String condition;
        private final String order;

        Show(String label, String condition, String order) {
            this.label = label;
            this.condition = condition;
            this.order = order;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String where() {
            return "from Correction x where x." + condition + " and " + OWN;
        }
    }

    /** A choice with how many there are. */
    @TemplateData
    public record Tab(String label, long count, String href, boolean current) {}

    static CorrectionList of(String state, boolean mine, Person me, int page, UriInfo here) {
        Show show = List.of(Show.values()).stream()
                .filter(s -> s.id().equals(state))
                .findFirst()
                .orElse(mine ? Show.ALL : Show.WAITING);
        long total = Correction.count(show.where(), mine, me);
        int shown = Pager.number(page, PAGE, total);
        List<Correction> found = Correction.<Correction>find(show.where() + " order by " + show.order, mine, me)
                .page(shown - 1, PAGE)
                .list();
        return new CorrectionList(
                show,
                mine,
                Correction.count() > 0,
                found.stream().map(CorrectionLine::of).toList(),
                List.of(Show.values()).stream().map(s -> tab(s, mine, me, show)).toList(),
                Pager.of(here, shown, PAGE, total));
    }

    private static Tab tab(Show show, boolean mine, Person me, Show chosen) {
        String href = "/corrections?state=" + show.id() + (mine ? "&mine=1" : "");
        return new Tab(show.label, Correction.count(show.where(), mine, me), href, show == chosen);
    }
}
