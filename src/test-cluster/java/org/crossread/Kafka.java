package org.crossread;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/** A Kafka broker of the tests' own, in a process of its own, on free ports of the loopback interface, with its data in a temporary folder. */
public class Kafka implements QuarkusTestResourceLifecycleManager {
    private static final int PARTITIONS = 6;

    private final int port = freePort();
    private final int controller = freePort();
    private Path folder;
    private Process broker;

    @Override
    public Map<String, String> start() {
        try {
            begin();
            topics();
            return Map.of("kafka.bootstrap.servers", address());
        } catch (IOException e) {
            throw new IllegalStateException("Kafka did not start; target/kafka.log says why.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    /** As operating.md has them made, but without copies. */
    private void topics() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            admin.createTopics(Stream.of("articles", "stories", "deliveries", "dead-letters")
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it without any topics. */
    public void begin() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("crossread-kafka");
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "listeners",
                "PLAINTEXT://" + address() + ",CONTROLLER://127.0.0.1:" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + address(),
                "controller.listener.names",
                "CONTROLLER",
                "controller.quorum.bootstrap.servers",
                "127.0.0.1:" + controller,
                "log.dirs",
                folder.resolve("data").toString(),
                "auto.create.topics.enable",
                "false"));
        settings.putAll(Map.of(
                "offsets.topic.num.partitions", "3",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0"));
        try (var out = Files.newBufferedWriter(settings())) {
            settings.store(out, null);
        }
        Process format = java(
                "kafka.tools.StorageTool",
                "format",
                "--standalone",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                settings().toString());
        if (format.waitFor() != 0) {
            throw new IOException("Kafka's storage could not be formatted; target/kafka.log says why.");
        }
        serve();
    }

    /** Starts it again on the same data. */
    public void serve() throws IOException, InterruptedException {
        broker = java("kafka.Kafka", settings().toString());
        for (int moment = 0; moment < 300; moment++) {
            if (!broker.isAlive()) {
                throw new IOException("Kafka ended as it started; target/kafka.log says why.");
            }
            if (answers()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("Kafka did not answer within half a minute; target/kafka.log says why.");
    }

    private boolean answers() throws InterruptedException {
        if (!listens()) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            return false;
        }
    }

    private boolean listens() {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends it in order; its data stay. */
    public void end() throws InterruptedException {
        broker.destroy();
        if (!broker.waitFor(20, TimeUnit.SECONDS)) {
            broker.destroyForcibly().waitFor();
        }
    }

    @Override
    public void stop() {
        try {
            if (broker != null) {
                broker.destroyForcibly().waitFor();
            }
            if (folder != null) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path settings() {
        return folder.resolve("server.properties");
    }

    private Process java(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/kafka.log").toFile()))
                .start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
