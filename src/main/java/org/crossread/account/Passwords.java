package org.crossread.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/** What is stored of a password: an Argon2id hash that carries its own salt. */
@Singleton
class Passwords {
    /** OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. */
    private static final String KIND = "$argon2id$v=19$m=19456,t=2,p=1$";

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Base64.Encoder TO_WORDS = Base64.getEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    /** Compared with where there is no such person, so that the answer takes as long. */
    private final String nobody;
    /** No more at once than there are processors: each hash takes its memory. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Passwords() {
        nobody = hash(Secret.fresh());
    }

    final String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return KIND + TO_WORDS.encodeToString(salt) + "$" + TO_WORDS.encodeToString(argon2(password, salt));
    }

    /**
     * Whether this is the password.
     *
     * @param stored null or empty where nobody can sign in so: takes as long, and nothing is right
     */
    boolean right(@Nullable String stored, String password) {
        if (stored == null || stored.isEmpty()) {
            matches(nobody, password);
            return false;
        }
        return matches(stored, password);
    }

    /** Whether it was made in another way than today's: by bcrypt, as before the first accounts page. */
    boolean dated(String stored) {
        return !stored.startsWith(KIND);
    }

    private boolean matches(String stored, String password) {
        if (dated(stored)) {
            return BcryptUtil.matches(password, stored);
        }
        String[] parts = stored.substring(KIND.length()).split("\\$", 2);
        Base64.Decoder bytes = Base64.getDecoder();
        return MessageDigest.isEqual(bytes.decode(parts[1]), argon2(password, bytes.decode(parts[0])));
    }

    private byte[] argon2(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(KIBIBYTES)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        places.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            places.release();
        }
        return hash;
    }
}
