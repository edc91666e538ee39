package org.crossread.upkeep;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.crossread.account.Role;
import org.crossread.web.Flash;
import org.crossread.web.Words;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Upkeep, for administrators: the backups, and whether the records are sound. */
@Path("/upkeep")
@RolesAllowed(Role.ADMINISTER)
@Produces(MediaType.TEXT_HTML)
public class UpkeepPages {
    private final Backups backups;
    private final Inspector inspector;

    UpkeepPages(Backups backups, Inspector inspector) {
        this.backups = backups;
        this.inspector = inspector;
    }

    @CheckedTemplate(basePath = "upkeep", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance upkeep(
                List<Backups.Kept> backups, String folder, String age, @Nullable Inspection inspection);
    }

    @GET
    public TemplateInstance upkeep() {
        return Templates.upkeep(
                backups.all(),
                backups.folder().toString(),
                backups.age().map(UpkeepPages::old).orElse("There is no backup yet."),
                inspector.last().orElse(null));
    }

    @POST
    @Path("backups")
    public RestResponse<Void> backUp() {
        Backups.Kept made = backups.make();
        return told("Backed up: " + made.name() + ", " + made.size() + ".");
    }

    @POST
    @Path("inspections")
    public RestResponse<Void> inspect() {
        return told("Inspected: " + inspector.whole().words() + ".");
    }

    private static RestResponse<Void> told(String what) {
        return ResponseBuilder.<Void>seeOther(URI.create("/upkeep"))
                .cookie(Flash.saying(what))
                .build();
    }

    private static String old(Duration age) {
        String words = age.toDays() > 1
                ? age.toDays() + " days"
                : age.toHours() > 1
                        ? age.toHours() + " hours"
                        : Words.counted(Math.max(0, age.toMinutes()), "minute", "minutes");
        return "The newest backup is " + words + " old.";
    }
}
