package org.crossread.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.crossread.Kafka;

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
        Kafka kafka = new Kafka();
        CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start);
        Store store = Store.in(folder);
        broker.join();
        List<Server> nodes = IntStream.range(0, size)
                .mapToObj(number -> store.server().with("KAFKA_BOOTSTRAP_SERVERS", kafka.address()))
                .toList();
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

    @Override
    public void close() throws InterruptedException {
        for (Server node : nodes) {
            node.kill();
        }
        kafka.stop();
        store.close();
    }
}
