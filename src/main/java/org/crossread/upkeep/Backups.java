package org.crossread.upkeep;

import io.agroal.api.AgroalDataSource;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crossread.Refusal;
import org.crossread.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The backups in their folder. */
@Singleton
public class Backups {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'crossread-'uuuuMMdd'-'HHmmss'-'SSS'.zip'")
            .withZone(ZoneOffset.UTC);
    private static final String FORM = "crossread-*.zip";
    private static final String PART = ".part";

    private final Instance<AgroalDataSource> records;
    private final Settings settings;
    private final Clock clock;
    private final String program;
    private final ReentrantLock one = new ReentrantLock();

    Backups(
            Instance<AgroalDataSource> records,
            Settings settings,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String program) {
        this.records = records;
        this.settings = settings;
        this.clock = clock;
        this.program = program;
    }

    /**
     * A backup in the folder.
     *
     * @param contents null where it cannot be read
     */
    @TemplateData
    public record Kept(
            String name, Path path, long bytes, @Nullable Contents contents) {
        /** "1.4 MB". */
        public String size() {
            return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : bytes / 100_000 / 10.0 + " MB";
        }
    }

    public Path folder() {
        return settings.backups().folder().orElseGet(() -> settings.data().resolve("backups"));
    }

    /** Newest first. */
    public List<Kept> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), FORM)) {
            return StreamSupport.stream(files.spliterator(), false)
                    .map(Backups::kept)
                    .sorted(Comparator.comparing(Kept::name).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The backups cannot be listed.", e);
        }
    }

    private static Kept kept(Path file) {
        String name = file.getFileName().toString();
        long bytes = file.toFile().length();
        try (BackupFile backup = BackupFile.open(file)) {
            return new Kept(name, file, bytes, backup.contents());
        } catch (Refusal | IOException e) {
            return new Kept(name, file, bytes, null);
        }
    }

    /** When the newest whole one was made. */
    public Optional<Instant> last() {
        return all().stream()
                .map(Kept::contents)
                .flatMap(Stream::ofNullable)
                .map(Contents::made)
                .findFirst();
    }

    public Optional<Duration> age() {
        return last().map(made -> Duration.between(made, clock.instant()));
    }

    /** Backs up into the folder, and lets go of the oldest above those that are to be kept. */
    public Kept make() {
        Kept made = make(folder().resolve(NAME.format(clock.instant())));
        all().stream().skip(settings.backups().keep()).forEach(old -> delete(old.path()));
        return made;
    }

    /** Backs up into a file. It bears its name only once it is whole, read back, and on the disk. */
    public Kept make(Path target) {
        one.lock();
        Path file = target.toAbsolutePath();
        Path beside = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            Files.createDirectories(beside);
            write(part, beside);
            try (BackupFile backup = BackupFile.open(part)) {
                backup.check();
            }
            sync(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            sync(beside);
            return kept(file);
        } catch (IOException e) {
            delete(part);
            throw Refusal.conflict(
                    "The backup could not be written to " + file + ": " + e.getMessage() + ". Is the disk full?");
        } catch (SQLException e) {
            delete(part);
            throw new IllegalStateException("The records cannot be read: " + e.getMessage(), e);
        } finally {
            one.unlock();
        }
    }

    private void write(Path part, Path beside) throws IOException, SQLException {
        Files.deleteIfExists(part);
        if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Snapshot snapshot = Snapshot.of(records.get());
                FileOutputStream out = new FileOutputStream(part.toFile())) {
            BackupWriter.write(snapshot.connection(), program, clock.instant(), out);
        }
    }

    private static void sync(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
