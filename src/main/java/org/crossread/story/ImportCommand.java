package org.crossread.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.article.Fate;
import org.crossread.article.delivery.Deliveries;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Item;
import org.crossread.article.delivery.Way;
import org.crossread.article.file.Formats;
import org.crossread.article.file.Upload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings files and folders in from the command line, through the same door as everything else. */
@Command(
        name = ImportCommand.NAME,
        description =
                "Imports articles from files and folders. The server must not be running on the same database file.")
public class ImportCommand implements Callable<Integer> {
    public static final String NAME = "import";
    private static final int FILES_AT_ONCE = 500;
    private static final long BYTES_AT_ONCE = 200L << 20;
    private static final long MOMENT = 300;

    private final Deliveries deliveries;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Every kind of file that the import page takes.")
    List<Path> paths = List.of();

    @Option(names = "--dry-run", description = "Only says what would come in.")
    boolean dryRun;

    @Option(names = "--source", description = "The source of articles that name none.")
    @Nullable String source;

    @Option(names = "--no-wait", description = "Leaves reading and comparing to the server's next start.")
    boolean noWait;

    ImportCommand(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Upload> uploads = new ArrayList<>();
        long failed = 0;
        long bytes = 0;
        for (Path file : files()) {
            Upload upload = new Upload(file.toString(), Files.readAllBytes(file));
            if (uploads.size() >= FILES_AT_ONCE || bytes + upload.bytes().length > BYTES_AT_ONCE) {
                failed += bring(uploads, out);
                uploads.clear();
                bytes = 0;
            }
            uploads.add(upload);
            bytes += upload.bytes().length;
        }
        failed += uploads.isEmpty() ? 0 : bring(uploads, out);
        if (!dryRun && !noWait) {
            await(out);
        }
        return failed == 0 ? 0 : 1;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw Refusal.invalid("", path + ": there is no such file or folder.");
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path)
                                || !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(files::add);
            }
        }
        for (Path file : files) {
            if (Files.size(file) > Formats.LARGEST) {
                throw Refusal.tooLarge("", file + " is larger than 20 MB. Cut it into smaller files.");
            }
        }
        return files;
    }

    /** @return how many could not be taken */
    private long bring(List<Upload> uploads, PrintWriter out) {
        String name = paths.get(0).toString();
        Delivery delivery = deliveries.files(
                new Deliveries.Brought(Way.COMMAND, name, source, !dryRun, null), List.copyOf(uploads));
        settle(delivery.id);
        if (!dryRun && QuarkusTransaction.requiringNew().call(() -> waits(delivery.id))) {
            deliveries.start(delivery.id, null);
            settle(delivery.id);
        }
        return QuarkusTransaction.requiringNew().call(() -> print(delivery.id, out));
    }

    /** The stages take it up, as they do for pages: two at one delivery would only be in each other's way. */
    private static void settle(long id) {
        while (QuarkusTransaction.requiringNew()
                .call(() -> Delivery.<Delivery>findById(id).isBusy())) {
            pause();
        }
    }

    /** A table whose columns tell what they hold. */
    private static boolean waits(long id) {
        return Delivery.<Delivery>findById(id).state == Delivery.State.CHECKED
                && Item.count("delivery.id = ?1 and fate in ?2", id, List.of(Fate.NEW, Fate.VERSION)) > 0;
    }

    private long print(long id, PrintWriter out) {
        Delivery delivery = Delivery.findById(id);
        Map<Fate, Long> counts = DeliveryView.counts(delivery);
        out.println(delivery.name + ":");
        counts.forEach((fate, count) -> out.println("  " + count + " " + (dryRun ? fate.planned() : fate.done())));
        Item.<Item>list("delivery = ?1 and fate = ?2 order by position", delivery, Fate.FAILED)
                .forEach(item -> out.println("  " + item.place + ": " + String.join(" ", item.notes())));
        out.flush();
        return counts.getOrDefault(Fate.FAILED, 0L);
    }

    private static void await(PrintWriter out) {
        while (QuarkusTransaction.requiringNew().call(() -> Arriving.now().underWay()) > 0) {
            pause();
        }
        out.println("All of it is read and compared.");
        out.flush();
    }

    private static void pause() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
