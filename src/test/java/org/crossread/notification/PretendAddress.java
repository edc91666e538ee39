package org.crossread.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.crossread.Settings;

/** A server that is found under a name, for tests. */
@Alternative
@Priority(1)
@Singleton
public class PretendAddress extends OwnAddress {
    public static final String HERE = "https://desk.example.org";

    PretendAddress(Settings settings) {
        super(settings);
    }

    @Override
    public Optional<String> known() {
        return Optional.of(HERE);
    }
}
