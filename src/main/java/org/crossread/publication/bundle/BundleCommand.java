package org.crossread.publication.bundle;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossread.Refusal;
import org.crossread.conflict.LaterCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does an evidence bundle again and says whether the result is the same, byte for byte. */
@Dependent
@Command(
        name = "bundle",
        description =
                "Reads the articles of an evidence bundle again, compares them, and says what differs from the bundle.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the same, byte for byte", "1:something differs, or it is no bundle", "2:wrong usage"})
class BundleCommand implements LaterCommand {
    private final Replay replay;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A bundle: evidence.zip.")
    Path file = Path.of("");

    BundleCommand(Replay replay) {
        this.replay = replay;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Replay.Result result = replay.of(bytes());
        out.println(file.getFileName() + ": " + result.subject() + ", " + result.articles() + " articles");
        if (result.same()) {
            out.println("The same, byte for byte.");
            return 0;
        }
        result.differences().forEach(difference -> out.println("- " + difference));
        return 1;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Refusal.invalid("", file + " cannot be read.");
        }
    }
}
