package org.crossread.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.Settings;
import org.crossread.account.Me;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;

/** The public log of corrections, how they come about, and the desk's policy: open to everybody. */
@Path("/published")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PublicationPages {
    private static final int PAGE = 25;

    private final Bulletins bulletins;
    private final Methods methods;
    private final Policy policy;
    private final Settings settings;
    private final Me me;

    PublicationPages(Bulletins bulletins, Methods methods, Policy policy, Settings settings, Me me) {
        this.bulletins = bulletins;
        this.methods = methods;
        this.policy = policy;
        this.settings = settings;
        this.me = me;
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance published(List<PublicationView> publications, Pager pager, String desk);

        static native TemplateInstance publication(PublicationView view, List<RawString> linkedData, boolean bundle);

        static native TemplateInstance method(Method method);

        static native TemplateInstance policy(RawString text);
    }

    @GET
    @Transactional
    public TemplateInstance published(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        long total = Publication.count();
        int shown = Pager.number(Pager.typed(page), PAGE, total);
        List<PublicationView> views = Publication.newest(shown - 1, PAGE).stream()
                .map(PublicationView::listed)
                .toList();
        return Templates.published(views, Pager.of(here, shown, PAGE, total), bulletins.desk());
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance publication(long id, UriInfo here) {
        Publication publication = find(id);
        Bulletin bulletin = bulletins.of(publication, bulletins.address(here.getBaseUri()));
        List<RawString> linkedData = Stream.concat(
                        Stream.of(JsonLd.article(bulletin)), JsonLd.claimReview(bulletin).stream())
                .map(JsonLd::script)
                .toList();
        boolean bundle = me.signedIn() || settings.corrections().openBundles();
        return Templates.publication(PublicationView.of(publication), linkedData, bundle);
    }

    @GET
    @Path("method")
    @Transactional
    public TemplateInstance method() {
        return Templates.method(methods.now());
    }

    @GET
    @Path("policy")
    public TemplateInstance policy() {
        return Templates.policy(policy.text());
    }

    static Publication find(long id) {
        return Publication.<Publication>findByIdOptional(id)
                .orElseThrow(() -> Refusal.missing("published correction", id));
    }
}
