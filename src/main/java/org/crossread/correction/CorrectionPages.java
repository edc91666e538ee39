package org.crossread.correction;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Once;
import org.crossread.account.Role;
import org.crossread.article.Article;
import org.crossread.web.Flash;
import org.crossread.web.Pager;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Corrections: the list, a proposal as it is written, and each with its history. */
@Path("/corrections")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {
    /** What the buttons of the form ask for; anything else shows a preview. */
    private static final String PROPOSE = "propose";

    private static final String BY_HAND = "by-hand";

    private final Correcting correcting;
    private final Once once;
    private final Me me;
    private final Clock clock;

    CorrectionPages(Correcting correcting, Once once, Me me, Clock clock) {
        this.clock = clock;
        this.correcting = correcting;
        this.once = once;
        this.me = me;
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance corrections(CorrectionList list);

        static native TemplateInstance draft(CorrectionDraft draft);
    }

    @GET
    @Transactional
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String mine,
            @RestQuery @DefaultValue("1") String page,
            UriInfo here) {
        return Templates.corrections(CorrectionList.of(state, !mine.isEmpty(), me.person(), Pager.typed(page), here));
    }

    /** An empty proposal for a passage: the words that stand there, or a repair that a check offers. */
    @GET
    @Path("new")
    @Transactional
    public TemplateInstance write(
            @RestQuery long article,
            @RestQuery int start,
            @RestQuery int end,
            @RestQuery @DefaultValue("") String conflict,
            @RestQuery @DefaultValue("") String replacement,
            @RestQuery @DefaultValue("") String reason,
            @RestQuery @DefaultValue("") String kind,
            @RestQuery @DefaultValue("") String effect) {
        String grade = kind.isEmpty() ? "" : Grade.of(kind, effect).name();
        CorrectionForm form = new CorrectionForm(
                article, start, end, conflict, replacement, reason, "", grade, "", current(article), 0, List.of());
        CorrectionDraft draft = CorrectionDraft.of(form, null);
        return Templates.draft(replacement.isEmpty() ? draft.prefilled() : draft);
    }

    @POST
    public RestResponse<TemplateInstance> propose(
            @RestForm long article,
            @RestForm int start,
            @RestForm int end,
            @RestForm @DefaultValue("") String conflict,
            @RestForm @DefaultValue("") String replacement,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String evidence,
            @RestForm @DefaultValue("") String grade,
            @RestForm @DefaultValue("") String notice,
            @RestForm @DefaultValue("0") int version,
            @RestForm @DefaultValue("") String action,
            @RestForm @DefaultValue("") String once) {
        int seen = version > 0 ? version : current(article);
        CorrectionForm form = new CorrectionForm(
                article, start, end, conflict, replacement, reason, evidence, grade, notice, seen, 0, List.of());
        if (!action.equals(PROPOSE)) {
            return shown(action, CorrectionDraft.of(form, today()));
        }
        return sent(
                once,
                form,
                () -> URI.create("/corrections/" + correcting.propose(form.proposal(), me.person()).id),
                wrong -> CorrectionDraft.of(wrong, today()));
    }

    @GET
    @Path("{id}/edit")
    @Transactional
    public TemplateInstance edit(long id) {
        Correction correction = find(id);
        return Templates.draft(CorrectionDraft.of(correction, CorrectionForm.of(correction), null));
    }

    @POST
    @Path("{id}")
    public RestResponse<TemplateInstance> edit(
            long id,
            @RestForm int revision,
            @RestForm @DefaultValue("") String replacement,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String evidence,
            @RestForm @DefaultValue("") String grade,
            @RestForm @DefaultValue("") String notice,
            @RestForm @DefaultValue("") String action,
            @RestForm @DefaultValue("") String once) {
        CorrectionForm form =
                CorrectionForm.of(find(id)).typed(replacement, reason, evidence).typed(grade, notice, revision);
        if (!action.equals(PROPOSE)) {
            return shown(action, CorrectionDraft.of(find(id), form, today()));
        }
        return sent(
                once,
                form,
                () -> URI.create("/corrections/" + correcting.edit(id, revision, form.proposal(), me.person()).id),
                wrong -> CorrectionDraft.of(find(id), wrong.on(find(id)), today()));
    }

    private static RestResponse<TemplateInstance> shown(String action, CorrectionDraft draft) {
        return RestResponse.ok(Templates.draft(action.equals(BY_HAND) ? draft.noted() : draft));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private static int current(long article) {
        return Article.<Article>findByIdOptional(article)
                .orElseThrow(() -> Refusal.missing("article", article))
                .currentVersion;
    }

    private RestResponse<TemplateInstance> sent(
            String key, CorrectionForm form, Supplier<URI> action, Function<CorrectionForm, CorrectionDraft> again) {
        try {
            return ResponseBuilder.<TemplateInstance>seeOther(once.run(me.person(), key, form, action))
                    .cookie(Flash.saying("Proposed. An editor will approve it or return it."))
                    .build();
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    Templates.draft(again.apply(form.wrong(Problem.of(refusal)))));
        }
    }

    static Correction find(long id) {
        return Correction.<Correction>findByIdOptional(id).orElseThrow(() -> Refusal.missing("correction", id));
    }
}
