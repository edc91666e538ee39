package org.crossread.conflict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.check.Slip;
import org.crossread.group.Group;
import org.crossread.statement.Testimony;

/**
 * What stays the same from run to run as long as the same words say the same: the check, the articles and the words read in them, but
 * not where they stand. Decisions are found again by it.
 */
final class Signature {
    private Signature() {}

    static String of(Finding finding) {
        return hash(Stream.concat(Stream.of(finding.check(), finding.outcome().word()), sorted(finding.testimonies())));
    }

    static String of(Group group) {
        return hash(Stream.concat(Stream.of(group.check(), group.key()), sorted(group.members().stream())));
    }

    static String of(Slip slip, int occurrence) {
        return hash(Stream.of(slip.check(), slip.text(), String.valueOf(occurrence)));
    }

    private static Stream<String> sorted(Stream<? extends Testimony<?>> testimonies) {
        return testimonies
                .map(t -> t.witness().id() + "\u0001" + t.reading().text() + "\u0001" + t.words())
                .sorted();
    }

    private static String hash(Stream<String> parts) {
        List<String> all = parts.toList();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0002", all).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
