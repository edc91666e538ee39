package org.crossread.web;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages that fail in every way that real ones might. Only in tests. */
@Path("/")
@PermitAll
public class BreakingPages {
    @GET
    @Path("breaking/{how}")
    public String fail(String how) {
        return broken(how);
    }

    @GET
    @Path("api/breaking/{how}")
    public String failForPrograms(String how) {
        return broken(how);
    }

    @GET
    @Path("breaking-away")
    public RestResponse<Void> leave(UriInfo here) {
        return RestResponse.seeOther(URI.create("/stories?q=a%20b#c"));
    }

    /** No annotation opens it: what nobody thought of stays shut. */
    @Path("/breaking-shut")
    public static class Forgotten {
        @GET
        public String forgotten() {
            return "open";
        }
    }

    private static String broken(String how) {
        switch (how) {
            case "late" -> throw new OptimisticLockException("row 17 of table secret_table");
            case "late-at-the-end" ->
                throw new IllegalStateException(
                        new RollbackException().initCause(new OptimisticLockException("row 17")));
            default -> throw new IllegalStateException("password=hunter2 at secret_table");
        }
    }
}
