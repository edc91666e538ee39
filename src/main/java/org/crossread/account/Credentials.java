package org.crossread.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right a moment ago, so that a program which sends its own with every call does not pay for bcrypt every time.
 * Kept in memory only, as a keyed hash together with the bcrypt hash that they matched: a changed password is unknown at once.
 */
@Singleton
class Credentials {
    private static final int KEPT = 1000;
    private final byte[] key = new byte[32];
    private final Map<String, Boolean> right = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > KEPT;
        }
    });

    Credentials() {
        new SecureRandom().nextBytes(key);
    }

    boolean known(String hash, String password) {
        return right.containsKey(seal(hash, password));
    }

    void remember(String hash, String password) {
        right.put(seal(hash, password), true);
    }

    private String seal(String hash, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256.", e);
        }
    }
}
