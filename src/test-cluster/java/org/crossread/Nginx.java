package org.crossread;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proxy before several nodes, as operating.md has it, on a free port of the loopback interface. */
public final class Nginx implements AutoCloseable {
    /** What to say where {@link #isHere} is not true. */
    public static final String MISSING =
            "No nginx here: install one (on Debian and Ubuntu: apt-get install nginx-light).";

    private static final String SETTINGS = """
            daemon off;
            master_process off;
            pid %1$s/pid;
            error_log %1$s/errors;
            events {}
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              upstream nodes {
            %2$s
              }
              server {
                listen 127.0.0.1:%3$d;
                client_max_body_size 21m;
                location / {
                  proxy_pass http://nodes;
                  proxy_connect_timeout 1s;
                  proxy_next_upstream error timeout http_503;
                  proxy_set_header Host $host;
                  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                }
              }
            }
            """;

    private final int port;
    private final Process process;

    private Nginx(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts one; its files lie in a folder of its own. */
    public static Nginx before(List<String> addresses, Path folder) throws IOException, InterruptedException {
        int port = Postgresql.freePort();
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(
                settings,
                SETTINGS.formatted(
                        folder,
                        addresses.stream()
                                .map(address -> "    server " + address.substring("http://".length()) + " max_fails=0;")
                                .collect(Collectors.joining("\n")),
                        port));
        Nginx nginx = new Nginx(
                port,
                new ProcessBuilder(
                                program().orElseThrow().toString(), "-p", folder.toString(), "-c", settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(Path.of("target", "nginx.log").toFile())
                        .start());
        for (int moment = 0; moment < 100 && !nginx.listens(); moment++) {
            Thread.sleep(50);
        }
        return nginx;
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public static boolean isHere() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
