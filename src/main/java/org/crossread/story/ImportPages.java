package org.crossread.story;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Once;
import org.crossread.account.Role;
import org.crossread.article.Importing;
import org.crossread.article.NewArticle;
import org.crossread.article.delivery.Deliveries;
import org.crossread.article.delivery.Deliveries.Brought;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Dock;
import org.crossread.article.delivery.Way;
import org.crossread.article.file.Incoming;
import org.crossread.article.file.Upload;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The ways in for articles: pasted, as files, by address. */
@Path("/import")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private static final String CHECK = "check";

    private final Importing importing;
    private final Deliveries deliveries;
    private final Dock dock;
    private final Once once;
    private final Me me;

    ImportPages(Importing importing, Deliveries deliveries, Dock dock, Once once, Me me) {
        this.importing = importing;
        this.deliveries = deliveries;
        this.dock = dock;
        this.once = once;
        this.me = me;
    }

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance bring(ImportForm form);
    }

    @GET
    public TemplateInstance empty() {
        return Templates.bring(ImportForm.empty());
    }

    @POST
    public RestResponse<TemplateInstance> paste(
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String published,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String url,
            @RestForm @DefaultValue("") String language,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String action,
            @RestForm("once") @DefaultValue("") String key) {
        ImportForm form = new ImportForm(source, published, title, url, language, text, "", List.of());
        return led(form, key, action, () -> {
            NewArticle article = form.article();
            importing.check(article);
            Incoming pasted = Incoming.of("Pasted text", article, List.of());
            String name = title.isBlank() ? "Pasted text" : title;
            return deliveries.articles(brought(Way.PASTE, name, "", action), List.of(pasted));
        });
    }

    /** Each file for itself: what fails keeps nothing else out. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> files(
            @RestForm("file") List<FileUpload> files,
            @RestForm @DefaultValue("") String from,
            @RestForm @DefaultValue("") String action,
            @RestForm("once") @DefaultValue("") String key) {
        List<FileUpload> chosen =
                files.stream().filter(file -> !file.fileName().isBlank()).toList();
        return led(ImportForm.empty(), key, action, () -> {
            if (chosen.isEmpty()) {
                throw Refusal.invalid("file", "Choose at least one file.");
            }
            String first = chosen.get(0).fileName();
            String name = chosen.size() == 1 ? first : first + " and " + (chosen.size() - 1) + " more";
            return deliveries.files(
                    brought(Way.FILES, name, from, action),
                    chosen.stream().map(ImportPages::upload).toList());
        });
    }

    @POST
    @Path("addresses")
    public RestResponse<TemplateInstance> addresses(
            @RestForm @DefaultValue("") String addresses,
            @RestForm @DefaultValue("") String action,
            @RestForm("once") @DefaultValue("") String key) {
        ImportForm form = ImportForm.addresses(addresses);
        return led(form, key, action, () -> {
            List<String> each = form.each();
            String name = each.size() == 1 ? each.get(0) : each.get(0) + " and " + (each.size() - 1) + " more";
            return deliveries.addresses(brought(Way.ADDRESS, name, "", action), each);
        });
    }

    private Brought brought(Way way, String name, String source, String action) {
        return new Brought(way, name, source, !action.equals(CHECK), me.person());
    }

    private static Upload upload(FileUpload file) {
        try {
            return new Upload(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the delivery's page; or back to the form with what is wrong and all that was typed. */
    private RestResponse<TemplateInstance> led(ImportForm form, String key, String action, Supplier<Delivery> bring) {
        try {
            URI next = once.run(me.person(), key, form + action, () -> URI.create("/imports/" + bring.get().id));
            dock.await(Long.parseLong(next.getPath().substring("/imports/".length())));
            return RestResponse.seeOther(next);
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    Templates.bring(form.wrong(Problem.of(refusal))));
        }
    }
}
