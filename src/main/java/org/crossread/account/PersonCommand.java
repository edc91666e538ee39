package org.crossread.account;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a person from the command line: how the first administrator comes in. */
@Command(name = PersonCommand.NAME, description = "Adds a person. The server must not be running.")
public class PersonCommand implements Callable<Integer> {
    public static final String NAME = "person";
    private final Accounts accounts;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME")
    String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "viewer, checker, editor or admin")
    String role = "";

    @Option(
            names = "--password",
            interactive = true,
            arity = "0..1",
            required = true,
            defaultValue = "${env:CROSSREAD_PASSWORD}",
            description = "Asked for; or set CROSSREAD_PASSWORD.")
    @Nullable String password;

    PersonCommand(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Integer call() {
        if (password == null) {
            throw Refusal.invalid("password", "Give --password to be asked for it, or set CROSSREAD_PASSWORD.");
        }
        Person person = accounts.add(name.strip(), role(), password);
        spec.commandLine().getOut().println(person.name + " may now sign in as " + person.role.word() + ".");
        return 0;
    }

    private Role role() {
        try {
            return Role.valueOf(role.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("role", "A role is viewer, checker, editor or admin, not " + role + ".");
        }
    }
}
