package org.crossread.search;

import jakarta.enterprise.context.Dependent;
import org.crossread.Refusal;
import org.crossread.conflict.LaterCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the search index anew from the command line. */
@Dependent
@Command(
        name = LaterCommand.INDEX,
        description = {
            "Makes the search index anew from the records.",
            "Never needed: the server does so by itself where the index is absent or damaged. The server must not be running."
        })
class IndexCommand implements LaterCommand {
    private final Librarian librarian;

    @Spec
    CommandSpec spec = CommandSpec.create();

    IndexCommand(Librarian librarian) {
        this.librarian = librarian;
    }

    @Override
    public Integer call() {
        long began = System.nanoTime();
        try {
            librarian.rebuild();
        } catch (RuntimeException e) {
            if (Trouble.of(e) == Trouble.TAKEN) {
                throw Refusal.conflict("The server is running: it holds the index. Stop it first.");
            }
            throw e;
        }
        long took = (System.nanoTime() - began) / 1_000_000;
        spec.commandLine()
                .getOut()
                .println("Indexed " + librarian.shape().entries() + " articles, conflicts and corrections in " + took
                        + " ms.");
        return 0;
    }
}
