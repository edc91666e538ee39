package org.crossread;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.crossread.conflict.Commands;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where Crossread starts: the server, or with words after it a command on files. */
@QuarkusMain
public final class Crossread {
    private static final String KEY = "quarkus.http.auth.session.encryption-key";

    private Crossread() {}

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            Commands.prepare(args);
            Quarkus.run(Commands.class, args);
            return;
        }
        Optional<String> given = ConfigProvider.getConfig().getOptionalValue(KEY, String.class);
        if (given.isEmpty()) {
            System.setProperty(KEY, SessionKey.in(data()));
        }
        Quarkus.run(args);
    }

    private static Path data() {
        return Path.of(ConfigProvider.getConfig()
                .getOptionalValue("crossread.data", String.class)
                .orElse("data"));
    }
}
