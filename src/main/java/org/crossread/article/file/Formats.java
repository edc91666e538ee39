package org.crossread.article.file;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crossread.Refusal;
import org.jboss.logging.Logger;

/** Opens files of every format there is. What a parser stumbles over is told as a sentence, and none may take longer than its time. */
@Singleton
public class Formats {
    private static final Logger LOG = Logger.getLogger(Formats.class);

    /** The largest file taken. */
    public static final int LARGEST = 20 << 20;

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final List<ArticleFormat> formats;

    public Formats(@All List<ArticleFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparingInt(ArticleFormat::order))
                .toList();
    }

    /**
     * What a file holds.
     *
     * @throws Refusal where it cannot be read, with what to do
     */
    public Opened open(Upload file) {
        if (file.bytes().length > LARGEST) {
            throw Refusal.tooLarge("file", file.name() + " is larger than 20 MB. Cut it into smaller files.");
        }
        if (file.bytes().length == 0) {
            throw Refusal.invalid("file", file.name() + " is empty. Choose the file with the article in it.");
        }
        Deadline deadline = Deadline.in(TIME);
        try {
            return within(() -> format(file).isEmpty() && Archive.is(file)
                    ? Archive.read(file, deadline, this::read)
                    : read(file, deadline));
        } catch (Refusal refusal) {
            throw refusal.reason().contains(file.name()) ? refusal : refusal.about(file.name());
        }
    }

    private Optional<ArticleFormat> format(Upload file) {
        return formats.stream().filter(format -> format.takes(file)).findFirst();
    }

    private Opened read(Upload file, Deadline deadline) {
        if (format(file).isEmpty() && Archive.is(file)) {
            throw Refusal.invalid("file", "An archive inside an archive stays shut. Unpack it and send what is in it.");
        }
        return format(file).orElseThrow(() -> UnknownFormats.refusal(file)).read(file, deadline);
    }

    /** In a thread of its own: a parser that never comes back keeps nobody waiting. */
    private static Opened within(Callable<Opened> work) {
        FutureTask<Opened> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "opens a file", 4 << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(TIME.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw Deadline.late();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Deadline.late();
        } catch (ExecutionException e) {
            throw told(e.getCause() == null ? e : e.getCause());
        }
    }

    private static Refusal told(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        LOG.debug("A file could not be opened.", cause);
        return Refusal.invalid(
                "file",
                cause instanceof OutOfMemoryError || cause instanceof StackOverflowError
                        ? "It is nested too deeply or too large inside. Save the article as plain text (.txt)."
                        : "It is damaged or not what its name says. Open it in the program that made it and save it anew,"
                                + " or as plain text (.txt).");
    }
}
