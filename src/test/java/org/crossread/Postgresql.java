package org.crossread;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the tests' own, on a free port of the loopback interface, with its data in a temporary folder: Debian's programs, from the
 * path or from /usr/lib/postgresql. It refuses to run as root, so root's tests run it as the user postgres.
 */
public class Postgresql implements QuarkusTestResourceLifecycleManager {
    /** What to say where {@link #isHere} is not true. */
    public static final String MISSING =
            "No PostgreSQL here: install one (on Debian and Ubuntu: apt-get install postgresql)"
                    + " so that initdb and postgres are on the path or under /usr/lib/postgresql.";

    private Path folder;
    private Process server;
    private int port;

    @Override
    public Map<String, String> start() {
        try {
            begin(freePort());
            return Map.of(
                    "quarkus.datasource.jdbc.url", url(),
                    "quarkus.datasource.username", "crossread",
                    "quarkus.datasource.password", "");
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it with empty records. */
    public void begin(int onPort) throws IOException, InterruptedException {
        port = onPort;
        folder = Files.createTempDirectory("crossread-postgresql");
        if (root()) {
            run("chown", "postgres", folder.toString());
        }
        run(asOther(
                program("initdb"), "-D", data(), "-U", "crossread", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"));
        serve();
        run(asOther(
                program("psql"),
                "-h",
                "127.0.0.1",
                "-p",
                "" + port,
                "-U",
                "crossread",
                "-d",
                "postgres",
                "-c",
                "create database crossread"));
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/crossread";
    }

    public int port() {
        return port;
    }

    /** Starts it again on the same data. */
    public void serve() throws IOException, InterruptedException {
        server = new ProcessBuilder(asOther(
                        program("postgres"),
                        "-D",
                        data(),
                        "-p",
                        "" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=" + folder,
                        "-c",
                        "max_connections=60"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/postgresql.log").toFile()))
                .start();
        for (int moment = 0; moment < 300 && !ready(); moment++) {
            Thread.sleep(50);
        }
    }

    private boolean ready() throws IOException, InterruptedException {
        return new ProcessBuilder(asOther(
                                program("psql"),
                                "-h",
                                "127.0.0.1",
                                "-p",
                                "" + port,
                                "-U",
                                "crossread",
                                "-d",
                                "postgres",
                                "-c",
                                "select 1"))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** As an operator restarts it: connections are closed at once, nothing is lost. */
    public void end() throws IOException, InterruptedException {
        run(asOther(program("pg_ctl"), "-D", data(), "-m", "fast", "-w", "stop"));
        server.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        try {
            if (server != null && server.isAlive()) {
                end();
            }
            if (folder != null) {
                run("rm", "-rf", folder.toString());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    private static List<String> asOther(String... command) {
        List<String> whole = new ArrayList<>(root() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        whole.addAll(List.of(command));
        return whole;
    }

    /** Whether its programs are installed. */
    public static boolean isHere() {
        return onPath("initdb").or(() -> installed("initdb")).isPresent();
    }

    private static String program(String name) throws IOException {
        return onPath(name).or(() -> installed(name)).orElseThrow(() -> new IOException(MISSING));
    }

    private static Optional<String> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static Optional<String> installed(String name) {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin").resolve(name))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .max(String::compareTo);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        run(List.of(command));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
