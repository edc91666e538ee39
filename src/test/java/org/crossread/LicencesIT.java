package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that ships with Crossread may be passed on with it: each part of the bill of materials has a licence that allows it. */
class LicencesIT {
    private static final Path BILL = Path.of("target/bom.json");
    private static final Pattern FREE = Pattern.compile(
            "apache.*|asl.*|mit.*|bsd.*|.*bsd.*|0bsd|isc|cc0.*|unicode.*|icu.*|edl.*|eclipse distribution.*|"
                    + "public domain.*|wtfpl|unlicense|bouncy castle.*|the bouncy castle.*|go license|mpl.*|wordnet.*|similar to apache license.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("epl.*|eclipse public.*|.*lgpl.*|.*lesser general.*|gnu lesser.*");

    /** Under weaker copyleft: used as they come, as separate files that anybody may replace; by the start of their coordinates, why. */
    private static final Map<String, String> ALLOWED = Map.of(
            "com.h2database:h2", "EPL-1.0 or MPL-2.0: the database of a single machine, unchanged",
            "jakarta.", "EPL-2.0: the interfaces of Jakarta EE, unchanged",
            "org.eclipse.", "EPL-2.0: implementations of Jakarta EE, unchanged",
            "org.glassfish.", "EPL-2.0: implementations of Jakarta EE, unchanged",
            "io.vertx:", "EPL-2.0 or Apache-2.0: we take Apache-2.0",
            "org.hibernate", "LGPL-2.1 up to version 7.0, Apache-2.0 since: a library beside the program, unchanged",
            "org.locationtech.jts:", "EPL-2.0 or EDL-1.0: we take EDL-1.0",
            "org.jboss.narayana", "LGPL-2.1 in parts, Apache-2.0 in the versions we use",
            "com.sun.", "EDL-1.0 or EPL-2.0: we take EDL-1.0");

    @Test
    void everyPartHasALicenceThatAllowsPassingItOn() throws IOException {
        assumeTrue(Files.exists(BILL), "There is no bill of materials: Maven writes it only where it may go online.");
        JsonNode bill = new ObjectMapper().readTree(Files.readString(BILL));
        List<String> wrong = new ArrayList<>();
        for (JsonNode part : bill.path("components")) {
            String name = part.path("group").asText() + ":" + part.path("name").asText();
            List<String> licences = licences(part);
            boolean free =
                    licences.stream().anyMatch(licence -> FREE.matcher(licence).matches());
            boolean allowed = licences.stream()
                            .anyMatch(licence -> NAMED.matcher(licence.toLowerCase(Locale.ROOT))
                                    .matches())
                    && ALLOWED.keySet().stream().anyMatch(name::startsWith);
            if (!free && !allowed) {
                wrong.add(name + " " + licences);
            }
        }
        assertThat(bill.path("components").size()).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static List<String> licences(JsonNode part) {
        List<String> licences = new ArrayList<>();
        for (JsonNode one : part.path("licenses")) {
            licences.add(one.path("license")
                    .path("id")
                    .asText(one.path("license")
                            .path("name")
                            .asText(one.path("expression").asText())));
        }
        return licences;
    }
}
