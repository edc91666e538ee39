package org.crossread.story;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.article.Imported;
import org.crossread.article.Importing;
import org.crossread.article.file.Formats;
import org.crossread.article.file.Incoming;
import org.crossread.article.file.Upload;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The way in for articles: pasted, or as files. */
@Path("/import")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private static final Problem NO_FILE = new Problem("file", "Choose at least one file.");

    private final Importing importing;
    private final Formats formats;
    private final Me me;

    ImportPages(Importing importing, Formats formats, Me me) {
        this.importing = importing;
        this.formats = formats;
        this.me = me;
    }

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance bring(ImportForm form);

        static native TemplateInstance report(ImportReport report);
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
            @RestForm @DefaultValue("") String text) {
        ImportForm form = new ImportForm(source, published, title, url, language, text, List.of());
        try {
            Imported imported = importing.add(form.article(), me.person());
            ImportReport report = new ImportReport(List.of(ImportLine.of(imported.article().title, imported)));
            return RestResponse.seeOther(report.address());
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    Templates.bring(form.wrong(Problem.of(refusal))));
        }
    }

    /** Each file for itself: what fails keeps nothing else out. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> files(@RestForm("file") List<FileUpload> files) {
        List<ImportLine> lines = new ArrayList<>();
        files.stream().filter(file -> !file.fileName().isBlank()).forEach(file -> lines.addAll(take(file)));
        if (lines.isEmpty()) {
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST,
                    Templates.bring(ImportForm.empty().wrong(NO_FILE)));
        }
        ImportReport report = new ImportReport(lines);
        // the address of a report holds what came in; what only this answer can tell is told at once
        return report.complete() ? RestResponse.seeOther(report.address()) : RestResponse.ok(Templates.report(report));
    }

    private List<ImportLine> take(FileUpload file) {
        try {
            Upload upload = new Upload(file.fileName(), Files.readAllBytes(file.uploadedFile()));
            return formats.open(upload).articles().stream().map(this::take).toList();
        } catch (Refusal refusal) {
            return List.of(ImportLine.failed(file.fileName(), refusal.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportLine take(Incoming incoming) {
        if (!incoming.readable()) {
            return ImportLine.failed(incoming.place(), incoming.trouble());
        }
        try {
            Imported imported = importing.add(incoming.article(), me.person());
            List<String> notes = new ArrayList<>(incoming.notes());
            notes.addAll(imported.notes());
            return ImportLine.of(incoming.place(), new Imported(imported.article(), imported.existed(), notes));
        } catch (Refusal refusal) {
            return ImportLine.failed(incoming.place(), refusal.reason());
        }
    }

    @GET
    @Path("report")
    @Transactional
    public TemplateInstance report(
            @RestQuery @DefaultValue("") String taken, @RestQuery @DefaultValue("") String there) {
        return Templates.report(ImportReport.of(taken, there));
    }
}
