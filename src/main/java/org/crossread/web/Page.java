package org.crossread.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.crossread.web.language.Language;
import org.crossread.web.language.LanguageDoor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The page on its way to somebody: who that is, where they may go, and what they are told. */
@Named("page")
@RequestScoped
public class Page {
    private static final List<String> ROLES = List.of("ADMIN", "EDITOR", "CHECKER", "VIEWER");

    private final SecurityIdentity identity;
    private final RoutingContext request;
    private final Written written;
    private final String version;

    Page(
            SecurityIdentity identity,
            RoutingContext request,
            Written written,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.identity = identity;
        this.request = request;
        this.written = written;
        this.version = version;
    }

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance menu(List<Menu.Entry> entries);

        static native TemplateInstance whoami(String person, String role, boolean searches, long waiting);
    }

    /** All that the main menu shows. */
    private record Entries(Language language, List<Menu.Entry> entries) {}

    /** All that the page says to somebody who signed in. */
    private record Whoami(Language language, String person, String role, boolean searches, long waiting) {}

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The name of the person, or an empty string. */
    public String getPerson() {
        return isSignedIn() ? identity.getPrincipal().getName() : "";
    }

    /** The highest role in words, or an empty string. */
    public String getRole() {
        return ROLES.stream()
                .filter(identity::hasRole)
                .findFirst()
                .map(role -> role.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    public boolean may(String role) {
        return identity.hasRole(role);
    }

    /** What it speaks. */
    public Language getLanguage() {
        return LanguageDoor.of(request);
    }

    /** What it could speak. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** Its own address, to come back to. */
    public String getAddress() {
        return request.request().uri();
    }

    public String getVersion() {
        return version;
    }

    /** The lines of the main menu. */
    public RawString getMenu() {
        List<Menu.Entry> entries = Menu.of(request.request().path(), identity::hasRole);
        return written.once(new Entries(getLanguage(), entries), () -> Templates.menu(entries));
    }

    /**
     * Who is signed in, the way to search and the inbox.
     *
     * @param waiting messages that the person has not seen
     */
    public RawString whoami(long waiting) {
        Whoami all = new Whoami(getLanguage(), getPerson(), getRole(), may("VIEWER"), waiting);
        return written.once(all, () -> Templates.whoami(all.person(), all.role(), all.searches(), all.waiting()));
    }

    /** The token that forms send back, or an empty string where no page stands behind the address. */
    public String getToken() {
        String token = request.get("csrf_token");
        return token == null ? "" : token;
    }

    /** What the last action wants told, once. */
    public @Nullable String getFlash() {
        return Flash.take(request);
    }
}
