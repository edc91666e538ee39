package org.crossread.account;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Exports the audit trail, or checks an export: by itself, and against the records. */
@Command(
        name = AuditCommand.NAME,
        description = {
            "Prints the audit trail, one JSON object a line, oldest first.",
            "With --check it reads such a file, follows its seals, and looks whether the records still agree with it."
        })
public class AuditCommand implements Callable<Integer> {
    public static final String NAME = "audit";
    private final AuditTrail trail;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--check", paramLabel = "FILE", description = "An export that was kept elsewhere.")
    @Nullable Path kept;

    AuditCommand(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (kept == null) {
            trail.export(out);
            out.flush();
            return 0;
        }
        AuditChain chain = follow(kept);
        chain.breaks().forEach(found -> out.println("Entry " + found.number() + " " + found.how() + "."));
        Optional<String> differs = differs(chain);
        differs.ifPresent(out::println);
        boolean good = chain.breaks().isEmpty() && differs.isEmpty();
        if (good) {
            out.println(chain.length() + " entries, unbroken, and the records agree with them.");
        }
        return good ? 0 : 1;
    }

    private static AuditChain follow(Path file) throws IOException {
        AuditChain chain = new AuditChain();
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> chain.next(AuditTrail.read(line, chain.length() + 1)));
        } catch (UncheckedIOException e) {
            throw Refusal.invalid("file", file + " cannot be read as text.");
        }
        return chain;
    }

    /** Whoever rewrites the whole trail in the records with fitting seals is found by an export that was kept elsewhere. */
    private Optional<String> differs(AuditChain chain) {
        if (chain.length() == 0) {
            return Optional.of("The file holds no entry.");
        }
        return trail.line(chain.length())
                        .filter(line -> line.seal().equals(chain.seal()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("The records do not hold entry " + chain.length()
                        + " as it was exported: the trail was rewritten since, or these are other records.");
    }
}
