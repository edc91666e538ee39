package org.crossread.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.crossread.Kafka;
import org.crossread.Store;

/** Several nodes of the packaged application over one PostgreSQL and one Kafka broker, all on the loopback interface. */
final class Cluster implements AutoCloseable {
    private final Store store;
    private final Kafka kafka;
    private final List<Server> nodes;

    private Cluster(Store store, Kafka kafka, List<Server> nodes) {
        this.store = store;
        this.kafka = kafka;
        this.nodes = nodes;
    }

    /** Starts all nodes at once on empty records. */
    static Cluster of(int size, Path folder) throws IOException, InterruptedException {
        return of(size, folder, Map.of());
    }

    /** The same, each with some settings more. */
    static Cluster of(int size, Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        Kafka kafka = new Kafka();
        CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start);
        Store store = Store.in(folder);
        broker.join();
        List<Server> nodes = IntStream.range(0, size)
                .mapToObj(number -> Server.on(store)
                        .with("CROSSREAD_DATA", folder.resolve("node-" + number).toString())
                        .with("KAFKA_BOOTSTRAP_SERVERS", kafka.address()))
                .toList();
        nodes.forEach(node -> settings.forEach(node::with));
        Cluster cluster = new Cluster(store, kafka, nodes);
        CompletableFuture.allOf(nodes.stream()
                        .map(node -> CompletableFuture.runAsync(() -> start(node)))
                        .toArray(CompletableFuture[]::new))
                .join();
        return cluster;
    }

    static void start(Server node) {
        try {
            node.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<Server> nodes() {
        return nodes;
    }

    Server node(int number) {
        return nodes.get(number);
    }

    Kafka kafka() {
        return kafka;
    }

    Store store() {
        return store;
    }

    /** The milliseconds of processor that nodes, PostgreSQL and Kafka have used, of processes that still run. */
    static Map<String, Long> processor() {
        Map<String, Long> used = new TreeMap<>();
        ProcessHandle.current()
                .descendants()
                .forEach(process -> used.merge(
                        part(process.info().commandLine().orElse("")),
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis(),
                        Long::sum));
        return used;
    }

    private static String part(String command) {
        return command.contains("quarkus-run.jar") ? "nodes" : command.contains("kafka.Kafka") ? "Kafka" : "PostgreSQL";
    }

    /** All messages of a topic so far, key and value. */
    Map<Long, Long> messages(String topic) {
        Map<Long, Long> messages = new HashMap<>();
        try (KafkaConsumer<Long, Long> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.address()), new LongDeserializer(), new LongDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            for (ConsumerRecords<Long, Long> some = consumer.poll(Duration.ofSeconds(2));
                    !some.isEmpty();
                    some = consumer.poll(Duration.ofSeconds(1))) {
                some.forEach(message -> messages.put(message.key(), message.value()));
            }
        }
        return messages;
    }

    /** The first column of what a query finds. */
    List<String> ask(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection records = store.open();
                Statement statement = records.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Prints what was measured, and adds it to a file under target/faults. */
    static void say(String file, String said) throws IOException {
        System.out.println(said);
        Files.writeString(
                Path.of("target", "faults", file), said + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws InterruptedException {
        for (Server node : nodes) {
            node.kill();
        }
        kafka.stop();
        store.close();
    }
}
