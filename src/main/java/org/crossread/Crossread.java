package org.crossread;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.crossread.conflict.Commands;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where Crossread starts: the server, or with words after it a command on files. */
@QuarkusMain
public final class Crossread {
    private Crossread() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            Commands.prepare(args);
            Quarkus.run(Commands.class, args);
            return;
        }
        if (demonstrates() && System.getenv("QUARKUS_LOG_CONSOLE_JSON_ENABLED") == null) {
            // people look at this log
            System.setProperty("quarkus.log.console.json.enabled", "false");
        }
        Quarkus.run(args);
    }

    private static boolean demonstrates() {
        return ConfigProvider.getConfig()
                .getOptionalValue("crossread.demo", Boolean.class)
                .orElse(false);
    }
}
