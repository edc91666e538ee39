package org.crossread.notification;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.crossread.Settings;

/** Where this server is found: what is sent out has to name it, since no request tells. */
@Singleton
public class OwnAddress {
    private final Settings settings;

    protected OwnAddress(Settings settings) {
        this.settings = settings;
    }

    /** As its operator says, without a slash at the end. */
    public Optional<String> known() {
        return settings.corrections()
                .address()
                .map(address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }

    /** The address of a page; its path alone where nobody has said where the server is found. */
    public String of(String path) {
        return known().orElse("") + path;
    }
}
