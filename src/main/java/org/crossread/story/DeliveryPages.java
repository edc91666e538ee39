package org.crossread.story;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.article.Cell;
import org.crossread.article.Fate;
import org.crossread.article.delivery.Deliveries;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Dock;
import org.crossread.article.delivery.Item;
import org.crossread.article.delivery.Progress;
import org.crossread.web.Pager;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One delivery: what would come in, how far it is, what came in; and what people decide about it. */
@Path("/imports/{id}")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class DeliveryPages {
    private static final int PAGE = 100;

    private final Deliveries deliveries;
    private final Dock dock;
    private final Clock clock;
    private final Me me;

    DeliveryPages(Deliveries deliveries, Dock dock, Clock clock, Me me) {
        this.deliveries = deliveries;
        this.dock = dock;
        this.clock = clock;
        this.me = me;
    }

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance delivery(DeliveryView view);
    }

    /** @param show the fate of those to list, an empty string for all */
    @GET
    @Transactional
    public TemplateInstance one(
            long id,
            @RestQuery @DefaultValue("") String show,
            @RestQuery @DefaultValue("1") String page,
            UriInfo here) {
        return Templates.delivery(view(id, show, page, here, List.of()));
    }

    @POST
    @Path("start")
    public RestResponse<Void> start(long id) {
        deliveries.start(id, me.person());
        return again(id);
    }

    @POST
    @Path("cancel")
    public RestResponse<Void> cancel(long id) {
        deliveries.cancel(id, me.person());
        return again(id);
    }

    @POST
    @Path("resume")
    public RestResponse<Void> resume(long id) {
        deliveries.resume(id, me.person());
        return again(id);
    }

    /** Says which column holds what: one for each cell, in their order. */
    @POST
    @Path("mapping")
    public RestResponse<TemplateInstance> map(
            long id, @RestForm List<String> column, @RestForm @DefaultValue("") String from, UriInfo here) {
        Map<String, String> mapping = new HashMap<>();
        for (int i = 0; i < Math.min(column.size(), Cell.values().length); i++) {
            if (!column.get(i).isEmpty()) {
                mapping.put(Cell.values()[i].id(), column.get(i));
            }
        }
        try {
            deliveries.map(id, mapping, from, me.person());
            dock.await(id);
            return RestResponse.seeOther(URI.create("/imports/" + id));
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    Templates.delivery(QuarkusTransaction.requiringNew()
                            .call(() -> view(id, "", "1", here, List.of(Problem.of(refusal))))));
        }
    }

    private RestResponse<Void> again(long id) {
        dock.await(id);
        return RestResponse.seeOther(URI.create("/imports/" + id));
    }

    private DeliveryView view(long id, String show, String page, UriInfo here, List<Problem> problems) {
        Delivery delivery = Delivery.<Delivery>findByIdOptional(id).orElseThrow(() -> Refusal.missing("import", id));
        Map<Fate, Long> counts = DeliveryView.counts(delivery);
        String shown = Stream.of(Fate.values())
                .map(Fate::name)
                .filter(show::equals)
                .findFirst()
                .orElse("");
        long total = shown.isEmpty()
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(Fate.valueOf(shown), 0L);
        int number = Pager.number(Pager.typed(page), PAGE, total);
        String listed = "from DeliveryItem i left join fetch i.article where i.delivery = ?1%s order by i.position";
        PanacheQuery<Item> query = shown.isEmpty()
                ? Item.find(listed.formatted(""), delivery)
                : Item.find(listed.formatted(" and i.fate = ?2"), delivery, Fate.valueOf(shown));
        List<Item> items = query.page(Page.of(number - 1, PAGE)).list();
        return new DeliveryView(
                delivery,
                Progress.of(delivery, clock.instant()),
                counts,
                items.stream().map(DeliveryLine::of).toList(),
                shown,
                Pager.of(here, number, PAGE, total),
                DeliveryView.comparing(delivery),
                DeliveryView.mapping(delivery),
                problems);
    }
}
