package org.crossread.upkeep;

import jakarta.enterprise.inject.Instance;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.crossread.Refusal;
import org.flywaydb.core.Flyway;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Inspects the records from the command line. */
@Command(
        name = VerifyCommand.NAME,
        description = {
            "Looks whether the records are sound, and names the rows that are not and what to do.",
            "Ends with 0 where all is well, with 1 where something is damaged. On H2 the server must not be running."
        })
public class VerifyCommand implements Callable<Integer> {
    public static final String NAME = "verify";
    private final Inspector inspector;
    private final Instance<Flyway> flyway;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--quick", description = "Looks only at what was written last, for at most ten seconds.")
    boolean quick;

    VerifyCommand(Inspector inspector, Instance<Flyway> flyway) {
        this.inspector = inspector;
        this.flyway = flyway;
    }

    @Override
    public Integer call() {
        if (flyway.get().info().pending().length > 0) {
            throw Refusal.conflict(
                    "These records are of an earlier version: start Crossread once, which brings them up to"
                            + " date, and verify them then.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Inspection inspection = quick ? inspector.quick() : inspector.whole();
        inspection.findings().forEach(finding -> print(out, finding));
        out.println();
        out.println(inspection.words() + ", in " + inspection.took().toMillis() + " ms.");
        return inspection.sound() ? 0 : 1;
    }

    private static void print(PrintWriter out, Inspection.Finding finding) {
        String fate = !finding.looked() ? "not looked at" : finding.count() == 0 ? "holds" : "BROKEN";
        out.println(String.format("%-15s %-13s %s", finding.name(), fate, finding.says()));
        if (finding.count() > 0) {
            finding.damages().forEach(damage -> out.println("    " + damage));
            if (finding.count() > finding.damages().size()) {
                out.println("    … and " + (finding.count() - finding.damages().size()) + " more");
            }
            out.println("    What to do: " + finding.remedy());
        }
    }
}
