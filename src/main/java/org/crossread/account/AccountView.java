package org.crossread.account;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.crossread.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What people see of their own account.
 *
 * @param current the session that this page is shown in; null without one
 * @param shown a new token, this once; otherwise an empty string
 * @param tokenName of a token that was refused, as typed, like its days
 */
@TemplateData
public record AccountView(
        Person person,
        List<DeskSession> sessions,
        List<AccessToken> tokens,
        @Nullable Long current,
        Instant now,
        String shown,
        String tokenName,
        String days,
        List<Problem> problems) {

    static AccountView of(Me me, Instant now, String shown, List<Problem> problems) {
        Person person = me.person();
        return new AccountView(
                person, DeskSession.of(person), AccessToken.of(person), me.session(), now, shown, "", "90", problems);
    }

    AccountView typed(String name, String days) {
        return new AccountView(person, sessions, tokens, current, now, shown, name, days, problems);
    }

    /** What a token of this person's may do. */
    public List<Scope> scopes() {
        return List.of(Scope.values()).stream()
                .filter(scope -> scope.within(person.role))
                .toList();
    }

    public boolean isHere(DeskSession session) {
        return Objects.equals(session.id, current);
    }

    public boolean isOver(AccessToken token) {
        return token.isOver(now);
    }

    public String error(String field) {
        return Problem.of(problems, field);
    }
}
