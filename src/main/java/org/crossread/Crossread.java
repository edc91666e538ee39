package org.crossread;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.crossread.conflict.Commands;

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
        Quarkus.run(args);
    }
}
