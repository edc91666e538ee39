package org.crossread.conflict;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.crossread.account.Role;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pasted texts side by side at once. Nothing is saved. */
@Path("/compare")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class ComparePages {
    private final Collator collator;

    ComparePages(Collator collator) {
        this.collator = collator;
    }

    @CheckedTemplate(basePath = "conflict", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance compare(CompareForm form, @Nullable Compared compared);
    }

    @GET
    public TemplateInstance empty(@RestQuery @DefaultValue("2") String texts) {
        return Templates.compare(CompareForm.empty(Pager.typed(texts)), null);
    }

    @POST
    public RestResponse<TemplateInstance> compare(
            @RestForm List<String> text,
            @RestForm List<String> source,
            @RestForm List<String> published,
            @RestForm @DefaultValue("compare") String action) {
        CompareForm typed = CompareForm.typed(text, source, published);
        if (action.equals("add")) {
            return RestResponse.ok(Templates.compare(typed.with(typed.boxes().size() + 1), null));
        }
        CompareForm form = typed.checked();
        if (!form.problems().isEmpty()) {
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, Templates.compare(form, null));
        }
        Compared compared = Compared.of(collator.collate(form.witnesses()));
        return RestResponse.ok(Templates.compare(form, compared));
    }
}
