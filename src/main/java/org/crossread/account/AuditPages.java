package org.crossread.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;

/** The audit trail, for administrators: who did what to which thing, newest first. */
@Path("/audit")
@RolesAllowed(Role.ADMINISTER)
@Produces(MediaType.TEXT_HTML)
public class AuditPages {
    private static final int PAGE = 50;

    private final AuditTrail trail;

    AuditPages(AuditTrail trail) {
        this.trail = trail;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance audit(
                List<AuditEntry> entries, List<String> people, String who, AuditTrail.Head head, Pager pager);
    }

    @GET
    @Transactional
    public TemplateInstance audit(
            @RestQuery @DefaultValue("") String who, @RestQuery @DefaultValue("1") String page, UriInfo here) {
        long total = AuditEntry.count(WHO, who);
        int shown = Pager.number(Pager.typed(page), PAGE, total);
        List<AuditEntry> entries = AuditEntry.<AuditEntry>find(WHO + " order by number desc", who)
                .page(shown - 1, PAGE)
                .list();
        List<String> people =
                Person.<Person>list("order by name").stream().map(p -> p.name).toList();
        return Templates.audit(entries, people, who, trail.head(), Pager.of(here, shown, PAGE, total));
    }

    /** The whole trail, to keep where nobody who can change the records can change it too. */
    @GET
    @Path("export")
    @Produces("application/x-ndjson")
    public Response export() {
        StreamingOutput lines = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            trail.export(writer);
            writer.flush();
        };
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"audit.jsonl\"")
                .build();
    }

    private static final String WHO = "(?1 = '' or person.name = ?1)";
}
