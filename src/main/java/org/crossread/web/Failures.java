package org.crossread.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossread.Refusal;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Puts whatever goes wrong into words: as problem+json for the API, as a page for everybody else. */
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final String TOO_LARGE = "The request is too large.";
    private static final Map<Integer, String> USUAL = Map.of(
            400, "Send what the description of the API under /q/openapi asks for.",
            404, "There is nothing at this address.",
            405, "This address does not take this method.",
            406, "This address has no such format.",
            413, TOO_LARGE,
            415, "Send JSON, with the header Content-Type: application/json.");

    private final Answers answers;

    Failures(Answers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        Response answer = answers.to(Failure.of(refusal.kind().status(), refusal.reason(), refusal.field()));
        return refusal.seconds() == 0
                ? answer
                : Response.fromResponse(answer)
                        .header("Retry-After", refusal.seconds())
                        .build();
    }

    @ServerExceptionMapper
    Uni<Response> signedOut(UnauthorizedException unauthorized) {
        return answers.toGuest();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answers.to(Failure.of(403, "Your role does not allow this."));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response late(Throwable late) {
        return answers.to(Failure.of(409, "Somebody has changed this since you opened it. Read it again."));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failed) {
        int status = failed.getResponse().getStatus();
        if (status < 400) {
            return failed.getResponse();
        }
        return answers.to(Failure.of(status, detail(status, failed)));
    }

    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response json(JacksonException unreadable) {
        return answers.to(Failure.of(400, unreadable(unreadable)));
    }

    @ServerExceptionMapper
    Response broken(Throwable broken) {
        @Nullable Unreachable unreachable = Unreachable.of(broken);
        if (unreachable != null) {
            LOG.warnf("The records cannot be reached (%s).", broken.getClass().getSimpleName());
            return Response.fromResponse(answers.to(Failure.of(503, unreachable.words())))
                    .header("Retry-After", Unreachable.RETRY_AFTER)
                    .build();
        }
        if (lost(broken)) {
            return late(broken);
        }
        if (overfilled(broken)) {
            return answers.to(Failure.of(413, "The form has too many fields: at most a thousand are taken."));
        }
        if (oversized(broken)) {
            return answers.to(Failure.of(413, TOO_LARGE));
        }
        if (hungUp(broken)) {
            LOG.debug("Whoever asked has hung up.");
            return answers.to(Failure.of(400, "The request ended early. Send it again."));
        }
        LOG.error("A request failed.", broken);
        return answers.to(Failure.of(500, "It is not your fault, and it is in the log."));
    }

    /** The framework has no exception of its own for it. */
    private static boolean overfilled(Throwable broken) {
        return String.valueOf(broken.getMessage()).startsWith("Param limit of ");
    }

    /** Nor for a body that turns out too large while it is read, since nothing said its length before. */
    private static boolean oversized(Throwable broken) {
        return broken instanceof IOException
                && String.valueOf(broken.getMessage()).startsWith("Request too large");
    }

    private static boolean hungUp(Throwable broken) {
        return caused(broken, HttpClosedException.class::isInstance);
    }

    /** A race that was lost only when the transaction ended comes wrapped. */
    private static boolean lost(Throwable broken) {
        return caused(broken, c -> c instanceof OptimisticLockException || c instanceof StaleStateException);
    }

    private static boolean caused(Throwable broken, Predicate<Throwable> kind) {
        for (@Nullable Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String detail(int status, WebApplicationException failed) {
        if (failed.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        @Nullable String usual = USUAL.get(status);
        return usual != null ? usual : String.valueOf(failed.getMessage());
    }

    private static String unreadable(JacksonException cause) {
        if (cause instanceof MismatchedInputException mismatch) {
            String field = mismatch.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining());
            return field.isEmpty()
                    ? "Send a JSON object."
                    : field.substring(1) + " is not of the kind that is expected there.";
        }
        String where = cause.getLocation() == null
                ? ""
                : " (line " + cause.getLocation().getLineNr() + ", column "
                        + cause.getLocation().getColumnNr() + ")";
        return "This is not JSON: " + cause.getOriginalMessage() + where;
    }
}
