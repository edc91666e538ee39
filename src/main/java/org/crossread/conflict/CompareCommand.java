package org.crossread.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares articles in files and prints where they disagree. */
@Command(
        name = "compare",
        description = "Compares the articles in files and prints where they disagree, most important first.")
class CompareCommand implements Callable<Integer> {
    private final Collator collator;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text files, each with one article.")
    List<Path> files = List.of();

    @Option(names = "--json", description = "Prints the API's JSON.")
    boolean asJson;

    CompareCommand(Collator collator, ObjectMapper json) {
        this.collator = collator;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (files.stream().distinct().count() < files.size()) {
            throw new ParameterException(spec.commandLine(), "The same file is named twice.");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Witness> witnesses = files.stream()
                .map(file -> TextFiles.read(file, spec.commandLine().getErr()))
                .toList();
        Collation collation = collator.collate(witnesses);
        if (asJson) {
            out.println(json.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new CollationShape(Witness::id).of(collation)));
        } else {
            print(out, collation);
        }
        return 0;
    }

    private static void print(PrintWriter out, Collation collation) {
        out.println(collation.witnesses().size() + " articles, "
                + collation.conflicts().size() + " conflicts, "
                + collation.slips().size() + " slips");
        collation.conflicts().forEach(conflict -> print(out, conflict));
        if (!collation.slips().isEmpty()) {
            out.println();
            out.println("SLIPS");
        }
        collation
                .slips()
                .forEach(found -> out.println("  " + found.witness().name() + ": “"
                        + line(found.slip().text()) + "”  " + found.slip().why()));
        print(out, "FITS TOGETHER", collation.compatible());
        print(out, "OTHER WORDINGS", collation.variants());
    }

    private static void print(PrintWriter out, Finding conflict) {
        out.println();
        out.println(conflict.question());
        out.println("  " + conflict.check() + ", " + conflict.outcome().word() + ", severity "
                + conflict.severity().word() + ", " + conflict.likelihood().word());
        conflict.sides().forEach(side -> side.forEach(testimony -> out.println("  " + voice(testimony))));
        out.println("  " + conflict.why());
    }

    private static String voice(Testimony<?> testimony) {
        String says = testimony.attribution() == null ? "" : "  (" + testimony.attribution() + ")";
        return "- " + testimony.witness().name() + ": “"
                + line(testimony.reading().text()) + "”" + says;
    }

    private static void print(PrintWriter out, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            out.println();
            out.println(heading);
            findings.forEach(finding -> out.println("  " + finding.question() + "  " + finding.why()));
        }
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
