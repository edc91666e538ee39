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
 * not where they stand. Decisions are found again by it. A digest covers everything that is stored: where it is the same, nothing is
 * written.
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

    /** @param group the number of the group in which it stands */
    static String digest(Finding finding, Object group, Passages passages) {
        Stream<Object> whole = Stream.of(
                finding.outcome(),
                finding.severity(),
                finding.likelihood(),
                finding.context(),
                finding.why(),
                finding.question(),
                finding.priority(),
                group);
        Stream<String> sides = finding.sides().stream()
                .flatMap(side -> Stream.concat(Stream.of("side"), side.stream().map(t -> place(t, passages))));
        return hash(Stream.concat(whole.map(String::valueOf), sides));
    }

    static String digest(Group group, Passages passages) {
        return hash(Stream.concat(
                Stream.of(group.question(), Weighed.of(group, passages).toString()),
                group.members().stream().map(member -> place(member, passages))));
    }

    static String digest(Slip slip, int version) {
        return hash(Stream.of(
                String.valueOf(version),
                slip.span().toString(),
                slip.why(),
                slip.effect().name(),
                slip.repairs().toString()));
    }

    private static String place(Testimony<?> testimony, Passages passages) {
        return passages.version(testimony.witness()) + "\u0001"
                + testimony.reading().span() + "\u0001"
                + testimony.clause().span() + "\u0001" + testimony.words() + "\u0001" + fields(testimony) + "\u0001"
                + testimony.attribution() + "\u0001" + testimony.witness().id();
    }

    private static <V> Object fields(Testimony<V> testimony) {
        return testimony.check().fields(testimony.reading().value());
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
