package org.crossread.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crossread.statement.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the checks read in files. */
@Command(name = "read", description = "Prints everything that the checks read in each file, and its slips.")
class ReadCommand implements Callable<Integer> {
    private final ReadingsApi readings;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text files, each with one article.")
    List<Path> files = List.of();

    @Option(names = "--json", description = "Prints the API's JSON, one field a file.")
    boolean asJson;

    ReadCommand(ReadingsApi readings, ObjectMapper json) {
        this.readings = readings;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Shape.Readings> read = new LinkedHashMap<>();
        for (Path file : files) {
            Witness article = TextFiles.read(file, spec.commandLine().getErr());
            read.put(file.toString(), readings.read(article));
        }
        if (asJson) {
            out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(read));
        } else {
            read.forEach((file, found) -> print(out, file, found));
        }
        return 0;
    }

    private static void print(PrintWriter out, String file, Shape.Readings found) {
        out.println(file + ": " + found.readings().size() + " readings, "
                + found.slips().size() + " slips");
        found.readings()
                .forEach(r -> out.printf(
                        "  %6d-%-6d %-12s %s  %s%n", r.start(), r.end(), r.check(), quoted(r.text()), r.value()));
        found.slips()
                .forEach(s -> out.printf(
                        "  %6d-%-6d %-12s %s  slip (%s): %s%n",
                        s.start(), s.end(), s.check(), quoted(s.text()), s.effect(), s.why()));
        out.println();
    }

    private static String quoted(String text) {
        return "“" + text.replace('\n', ' ') + "”";
    }
}
