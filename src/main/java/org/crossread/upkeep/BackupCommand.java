package org.crossread.upkeep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Backs up the records from the command line. */
@Command(
        name = BackupCommand.NAME,
        description = {
            "Writes all records into one file, which restore reads, into H2 or PostgreSQL alike.",
            "On H2 the server must not be running: while it runs, use its page Upkeep."
        })
public class BackupCommand implements Callable<Integer> {
    public static final String NAME = "backup";
    private final Backups backups;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "Else into the folder of backups.")
    @Nullable Path file;

    BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public Integer call() {
        Backups.Kept made = file == null ? backups.make() : backups.make(file);
        long rows = made.contents() == null ? 0 : made.contents().rows();
        spec.commandLine().getOut().println(made.path() + ": " + rows + " rows, " + made.size() + ".");
        return 0;
    }
}
