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
import org.crossread.text.Span;

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

    /** Of what was found, without its rank. @param group the number of the group in which it stands */
    static String digest(Finding finding, Object group, Passages passages) {
        Stream<Object> whole = Stream.of(
                finding.outcome(),
                finding.severity(),
                finding.prior(),
                finding.context(),
                finding.why(),
                finding.question(),
                group);
        Stream<String> sides = finding.sides().stream()
                .flatMap(side -> Stream.concat(Stream.of("side"), side.stream().map(t -> place(t, passages))));
        return hash(Stream.concat(whole.map(String::valueOf), sides));
    }

    /** Of what people's verdicts on others change. */
    static String rank(Finding finding) {
        return hash(Stream.of(finding.likelihood().name(), String.valueOf(finding.priority())));
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

    /** The phrasing stands for the words and for all that was read in them. */
    private static String place(Testimony<?> testimony, Passages passages) {
        Span span = testimony.reading().span();
        return passages.version(testimony.witness()) + "\u0001" + span.start() + "\u0001" + span.end() + "\u0001"
                + testimony.clause().start() + "\u0001" + testimony.clause().end() + "\u0001" + testimony.phrasing()
                + "\u0001" + testimony.attribution() + "\u0001"
                + testimony.witness().id();
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
