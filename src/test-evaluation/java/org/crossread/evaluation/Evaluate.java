package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures on every set that is there: {@code Evaluate FOLDER}. {@code -Dset=te3} keeps the sets whose name contains that, {@code
 * -Derrors=5} prints five examples of every class of errors, {@code -Dreport=FILE} says where the Markdown goes.
 */
public final class Evaluate {
    private static final int FEW = 3;

    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[0]);
        if (!Files.isDirectory(folder)) {
            out.println("Nothing is measured: there is no data folder "
                    + folder.toAbsolutePath().normalize() + ". Name another with -Ddata=FOLDER.");
            return;
        }
        String only = System.getProperty("set", "");
        Report report = new Report(measured(folder, only, out), Integer.getInteger("errors", only.isEmpty() ? 0 : FEW));
        out.print(report.text());
        Path file = Path.of(System.getProperty("report", "target/evaluation.md"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report.markdown());
    }

    private static List<Measured> measured(Path folder, String only, PrintStream out) throws IOException {
        // the first reading loads the word lists: no set should have to pay for that
        SideBySide.of("Three ships sank on Monday.", "Four ships sank on Monday.");
        List<Measured> measured = new ArrayList<>();
        for (DataSet set : DataSets.ALL) {
            Path file = folder.resolve(set.file() + ".jsonl");
            if (!set.file().contains(only)) {
                continue;
            }
            if (Files.exists(file)) {
                measured.add(measure(set, Rows.read(file), folder));
            } else {
                out.println("Skipped: there is no " + file.getFileName() + ".");
            }
        }
        return measured;
    }

    private static Measured measure(DataSet set, List<JsonNode> rows, Path folder) throws IOException {
        long start = System.nanoTime();
        Result result = set.evaluate(rows, folder);
        return new Measured(set.file(), rows.size(), (System.nanoTime() - start) / 1e9, result);
    }
}
