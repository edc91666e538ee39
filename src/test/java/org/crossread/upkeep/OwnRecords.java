package org.crossread.upkeep;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Records that no other test has written to. */
public class OwnRecords implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("records.url.h2", "jdbc:h2:mem:own;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    }
}
