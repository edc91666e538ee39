package org.crossread.publication.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Does a bundle again and says in words what is not as the bundle has it. */
@Singleton
public class Replay {
    private final Rerun rerun;

    Replay(Rerun rerun) {
        this.rerun = rerun;
    }

    /**
     * What came of it.
     *
     * @param same whether the bundle made again is the given one, byte for byte
     * @param differences in sentences; none where it is the same
     */
    public record Result(String subject, int articles, boolean same, List<String> differences) {}

    /** @param zip the bundle's own bytes */
    public Result of(byte[] zip) {
        Bundle given = Bundle.read(new ByteArrayInputStream(zip));
        Bundle.Manifest manifest = Written.read(given.file(Bundle.MANIFEST), Bundle.Manifest.class);
        Inputs inputs = Written.read(given.file(Bundle.INPUTS), Inputs.class);
        Bundle again = again(given, manifest, inputs);
        boolean same = Arrays.equals(zip, again.zip());
        List<String> differences = new ArrayList<>();
        if (!same) {
            differences.addAll(damages(given, manifest, inputs));
            differences.addAll(changes(given, again));
            if (differences.isEmpty()) {
                differences.add("The files are the same, but packed in another way.");
            }
        }
        return new Result(manifest.subject(), inputs.articles().size(), same, differences);
    }

    private Bundle again(Bundle given, Bundle.Manifest manifest, Inputs inputs) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, String> texts = new HashMap<>();
        for (Inputs.Read read : inputs.articles()) {
            byte[] text = given.files().getOrDefault(read.file(), new byte[0]);
            files.put(read.file(), text);
            texts.put(read.file(), new String(text, StandardCharsets.UTF_8));
        }
        List.of(Bundle.DECISIONS, Bundle.NOTICE).forEach(name -> {
            byte[] file = given.files().get(name);
            if (file != null) {
                files.put(name, file);
            }
        });
        files.put(Bundle.INPUTS, Written.json(inputs));
        files.putAll(rerun.of(inputs, texts));
        return Bundle.of(manifest.subject(), files);
    }

    /** Files that are not what the manifest says, and texts that are not those that were read. */
    private static List<String> damages(Bundle given, Bundle.Manifest manifest, Inputs inputs) {
        List<String> damages = new ArrayList<>();
        for (Bundle.Listed listed : manifest.files()) {
            byte[] file = given.files().get(listed.path());
            if (file == null) {
                damages.add(listed.path() + " is missing.");
            } else if (!Bundle.sha256(file).equals(listed.sha256())) {
                damages.add(listed.path() + " is not the file that the manifest lists: its SHA-256 differs.");
            }
        }
        for (Inputs.Read read : inputs.articles()) {
            byte[] text = given.files().get(read.file());
            if (text != null && !Bundle.sha256(text).equals(read.sha256())) {
                damages.add(read.file() + " is not the text that was read.");
            }
        }
        return damages;
    }

    private static List<String> changes(Bundle given, Bundle again) {
        List<String> changes = new ArrayList<>();
        if (differ(given, again, Bundle.RULES)) {
            changes.addAll(rules(given, again));
        }
        if (differ(given, again, Bundle.FINDINGS)) {
            changes.addAll(findings(given, again));
        }
        Set<String> more = new LinkedHashSet<>(given.files().keySet());
        more.removeAll(again.files().keySet());
        more.forEach(name -> changes.add(name + " belongs to no bundle."));
        return changes;
    }

    private static boolean differ(Bundle given, Bundle again, String name) {
        return !Arrays.equals(given.files().get(name), again.files().get(name));
    }

    private static JsonNode json(Bundle bundle, String name) {
        return Written.read(bundle.files().getOrDefault(name, "{}".getBytes(StandardCharsets.UTF_8)), JsonNode.class);
    }

    private static List<String> rules(Bundle given, Bundle again) {
        JsonNode then = json(given, Bundle.RULES);
        JsonNode now = json(again, Bundle.RULES);
        List<String> rules = new ArrayList<>();
        now.fieldNames().forEachRemaining(name -> {
            if (!now.get(name).equals(then.path(name))) {
                rules.add("The rules differ in " + name + ": " + told(then.path(name)) + " there, "
                        + told(now.get(name)) + " here.");
            }
        });
        return rules;
    }

    private static String told(JsonNode value) {
        String words = value.isMissingNode() ? "nothing" : value.isValueNode() ? value.asText() : "other digests";
        return words.length() <= 16 ? words : words.substring(0, 16) + "…";
    }

    private static List<String> findings(Bundle given, Bundle again) {
        List<String> found = new ArrayList<>();
        for (String list : List.of("conflicts", "compatible", "variants", "slips", "groups")) {
            Set<String> then = lines(json(given, Bundle.FINDINGS), list);
            Set<String> now = lines(json(again, Bundle.FINDINGS), list);
            then.stream()
                    .filter(line -> !now.contains(line))
                    .forEach(line -> found.add("Not found again, " + list + ": " + line));
            now.stream()
                    .filter(line -> !then.contains(line))
                    .forEach(line -> found.add("Found now, " + list + ": " + line));
        }
        return found.isEmpty() ? List.of("What is found is the same, but told in other words.") : found;
    }

    /** Each finding in a line: what tells it from the others. */
    private static Set<String> lines(JsonNode findings, String list) {
        Set<String> lines = new LinkedHashSet<>();
        for (JsonNode one : findings.path(list)) {
            List<String> voices = new ArrayList<>();
            for (JsonNode voice : one.has("readings") ? one.path("readings") : one.path("statements")) {
                voices.add("“" + voice.path("text").asText() + "” ("
                        + voice.path("article").asText() + ", "
                        + voice.path("start").asText() + ")");
            }
            String head = one.path("question").asText(one.path("text").asText());
            lines.add(String.join(
                            " ",
                            one.path("outcome").asText(one.path("check").asText()),
                            head,
                            String.join(" | ", voices))
                    .strip());
        }
        return lines;
    }
}
