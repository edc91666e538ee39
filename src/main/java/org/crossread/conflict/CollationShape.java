package org.crossread.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crossread.group.Group;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.crossread.text.Span;

/**
 * Writes a collation that is not stored.
 *
 * @param names how the caller named each article
 */
public record CollationShape(Function<Witness, Object> names) {
    public Shape.Comparison of(Collation collation) {
        return new Shape.Comparison(
                collation.groups().stream().map(this::group).toList(),
                conflicts(collation.conflicts()),
                conflicts(collation.compatible()),
                conflicts(collation.variants()),
                collation.slips().stream()
                        .map(found -> slip(names.apply(found.witness()), found.slip()))
                        .toList());
    }

    private Shape.Group group(Group group) {
        return new Shape.Group(
                null,
                null,
                group.question(),
                group.members().stream().map(this::statement).toList());
    }

    private Shape.Statement statement(Testimony<?> member) {
        Span clause = member.clause().span();
        return new Shape.Statement(
                names.apply(member.witness()),
                clause.start(),
                clause.end(),
                member.clause().words(),
                List.of(reading(member)));
    }

    static <V> Shape.Reading reading(Testimony<V> testimony) {
        Span span = testimony.reading().span();
        return new Shape.Reading(
                testimony.check().id(),
                span.start(),
                span.end(),
                testimony.reading().text(),
                testimony.check().fields(testimony.reading().value()));
    }

    static Shape.Slip slip(@org.jspecify.annotations.Nullable Object article, org.crossread.check.Slip slip) {
        return new Shape.Slip(
                null,
                null,
                article,
                slip.check(),
                slip.span().start(),
                slip.span().end(),
                slip.text(),
                slip.why(),
                slip.effect().word(),
                slip.repairs());
    }

    private List<Shape.Conflict> conflicts(List<Finding> findings) {
        return findings.stream().map(this::conflict).toList();
    }

    private Shape.Conflict conflict(Finding finding) {
        List<Shape.Voice> voices = new ArrayList<>();
        for (int side = 0; side < finding.sides().size(); side++) {
            for (Testimony<?> testimony : finding.sides().get(side)) {
                voices.add(voice(testimony, side));
            }
        }
        return new Shape.Conflict(
                null,
                null,
                finding.check(),
                finding.question(),
                finding.outcome().word(),
                finding.severity().word(),
                finding.likelihood().word(),
                finding.context().stream()
                        .map(Finding.Circumstance::word)
                        .sorted()
                        .toList(),
                finding.why(),
                voices);
    }

    private <V> Shape.Voice voice(Testimony<V> testimony, int side) {
        Span span = testimony.reading().span();
        return new Shape.Voice(
                names.apply(testimony.witness()),
                span.start(),
                span.end(),
                testimony.reading().text(),
                testimony.check().fields(testimony.reading().value()),
                testimony.attribution(),
                side);
    }
}
