package org.crossread.web.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of messages and the templates, as they stand in the project. */
final class MessageFiles {
    static final Path TEMPLATES = Path.of("templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern COUNTED = Pattern.compile("\\{(\\w+)\\.of\\(((?:'[^']*'|\"[^\"]*\"|,)*)\\)}");
    private static final Pattern FORM = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private MessageFiles() {}

    /** The names of all bundles. */
    static List<String> bundles() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(String bundle, Language language) {
        Properties read = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve(bundle + "_" + language.code() + ".properties"))) {
            read.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        read.forEach((key, message) -> messages.put(String.valueOf(key), String.valueOf(message)));
        return messages;
    }

    /** Path and text of each template. */
    static Map<String, String> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            Map<String, String> templates = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                templates.put(TEMPLATES.relativize(file).toString(), Files.readString(file));
            }
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of each thing that a message counts. */
    static List<List<String>> counted(String message) {
        List<List<String>> all = new ArrayList<>();
        Matcher counted = COUNTED.matcher(message);
        while (counted.find()) {
            all.add(forms(counted.group(2)));
        }
        return all;
    }

    /** The message with every choice of forms. */
    static Stream<String> spelledOut(String message) {
        Matcher counted = COUNTED.matcher(message);
        if (!counted.find()) {
            return Stream.of(message);
        }
        String before = message.substring(0, counted.start());
        String after = message.substring(counted.end());
        return forms(counted.group(2)).stream().flatMap(form -> spelledOut(before + form + after));
    }

    private static List<String> forms(String arguments) {
        return FORM.matcher(arguments)
                .results()
                .map(form -> form.group(1) != null ? form.group(1) : form.group(2))
                .toList();
    }
}
