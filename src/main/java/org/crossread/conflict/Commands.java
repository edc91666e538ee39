package org.crossread.conflict;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.Set;
import org.crossread.Refusal;
import org.crossread.account.AuditCommand;
import org.crossread.account.PersonCommand;
import org.crossread.story.ImportCommand;
import org.crossread.upkeep.BackupCommand;
import org.crossread.upkeep.RestoreCommand;
import org.crossread.upkeep.VerifyCommand;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done from the command line, without a server. */
@Command(
        name = "crossread",
        description = "Finds where articles about one event disagree. Without a command it starts the server.",
        mixinStandardHelpOptions = true,
        version = "Crossread 0.1",
        subcommands = {
            ReadCommand.class,
            CompareCommand.class,
            PersonCommand.class,
            ImportCommand.class,
            AuditCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public class Commands implements QuarkusApplication {
    /** Those that work in the records. */
    private static final Set<String> AT_WORK = Set.of(PersonCommand.NAME, ImportCommand.NAME, LaterCommand.INDEX);

    /** Those that open the records and change nothing in them, their version neither. */
    private static final Set<String> AS_THEY_ARE =
            Set.of(AuditCommand.NAME, VerifyCommand.NAME, BackupCommand.NAME, RestoreCommand.NAME);

    private static final List<String> STAGES = List.of("articles", "stories", "deliveries");

    private final CommandLine.IFactory beans;
    private final List<LaterCommand> later;

    Commands(CommandLine.IFactory beans, @All List<LaterCommand> later) {
        this.beans = beans;
        this.later = later;
    }

    /** Sets what must be set before the framework starts: no network, nothing from time to time, a quiet log, and no records where none are wanted. */
    public static void prepare(String[] arguments) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.log.console.json.enabled", "false");
        System.setProperty("quarkus.log.level", "ERROR");
        System.setProperty("quarkus.log.console.level", "ERROR");
        if (ConfigProvider.getConfig().getValue("stages.kept", boolean.class)) {
            // a command does not take up what is meant for nodes
            STAGES.forEach(stage -> System.setProperty("mp.messaging.incoming." + stage + ".enabled", "false"));
        }
        if (AT_WORK.contains(arguments[0])) {
            return;
        }
        System.setProperty("quarkus.hibernate-orm.active", "false");
        System.setProperty("quarkus.flyway.migrate-at-start", "false");
        if (!AS_THEY_ARE.contains(arguments[0])) {
            System.setProperty("quarkus.datasource.active", "false");
            System.setProperty("quarkus.flyway.active", "false");
        }
    }

    @Override
    public int run(String... arguments) {
        CommandLine commands = new CommandLine(this, beans);
        later.forEach(commands::addSubcommand);
        return commands.setExecutionExceptionHandler(Commands::explain).execute(arguments);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof Refusal refusal) {
            command.getErr().println(command.getCommandName() + ": " + refusal.reason());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }
}
