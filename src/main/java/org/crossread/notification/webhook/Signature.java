package org.crossread.notification.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a receiver knows that something comes from here and was not changed: as the specification Standard Webhooks 1.0 has it. */
final class Signature {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private Signature() {}

    /** A new secret, as its receiver is given it. */
    static String secret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** The headers that go with a body. */
    static Map<String, String> headers(String secret, String messageId, Instant now, String body) {
        String timestamp = String.valueOf(now.getEpochSecond());
        return Map.of(
                "webhook-id", messageId,
                "webhook-timestamp", timestamp,
                "webhook-signature", "v1," + mac(secret, messageId + "." + timestamp + "." + body));
    }

    private static String mac(String secret, String signed) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256.", e);
        }
    }
}
