package org.crossread.account;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.web.Problem;

/**
 * Everybody who has an account.
 *
 * @param mine the id of the administrator who looks
 * @param name of a new person, as typed
 * @param link a new link, shown this once, with whom it is for; otherwise an empty string
 */
@TemplateData
public record PeopleView(
        List<Person> people, long mine, String name, String role, String link, String linkFor, List<Problem> problems) {

    static PeopleView of(Person me, String name, String role, List<Problem> problems) {
        return new PeopleView(Person.list("order by lower(name)"), me.id, name, role, "", "", problems);
    }

    PeopleView showing(String link, String linkFor) {
        return new PeopleView(people, mine, "", "", link, linkFor, problems);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public boolean isOwn(Person person) {
        return person.id == mine;
    }

    public String error(String field) {
        return Problem.of(problems, field);
    }
}
