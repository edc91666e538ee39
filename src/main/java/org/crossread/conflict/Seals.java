package org.crossread.conflict;

import java.util.List;
import org.crossread.Seal;
import org.crossread.article.Passage;
import org.crossread.group.GroupedStatement;
import org.crossread.group.ReasonsColumn;
import org.crossread.group.StatementGroup;
import org.crossread.statement.Fields;
import org.crossread.statement.Repairs;

/**
 * Seals what an analysis stores, as the columns hold it, so that an inspection finds whatever changed a row since. What people and later
 * runs change of it, states, places and the story, is left out.
 */
final class Seals {
    private static final Fields FIELDS = new Fields();
    private static final Repairs WORDS = new Repairs();
    private static final ReasonsColumn REASONS = new ReasonsColumn();

    private Seals() {}

    /** @param statements of the group, in order */
    static String of(StatementGroup group, List<GroupedStatement> statements) {
        Seal seal = new Seal()
                .add(group.check, group.slotKey, group.question, REASONS.convertToDatabaseColumn(group.reasons));
        statements.forEach(statement -> add(seal, statement));
        return seal.value();
    }

    private static void add(Seal seal, GroupedStatement statement) {
        add(seal, statement.passage);
        seal.add(statement.clauseStart, statement.clauseEnd, statement.words);
        seal.add(FIELDS.convertToDatabaseColumn(statement.value), statement.attribution);
    }

    /** @param readings of the conflict, in order */
    static String of(Conflict conflict, List<ConflictReading> readings) {
        Seal seal = new Seal()
                .add(conflict.check, conflict.outcome, conflict.severity, conflict.likelihood)
                .add(WORDS.convertToDatabaseColumn(conflict.context), conflict.why, conflict.question);
        readings.forEach(reading -> add(seal, reading));
        return seal.value();
    }

    private static void add(Seal seal, ConflictReading reading) {
        add(seal, reading.passage);
        seal.add(reading.words, FIELDS.convertToDatabaseColumn(reading.value), reading.attribution, reading.side);
    }

    static String of(ArticleSlip slip) {
        Seal seal = new Seal();
        add(seal, slip.passage);
        return seal.add(slip.check, slip.why, slip.effect, WORDS.convertToDatabaseColumn(slip.repairs))
                .value();
    }

    private static void add(Seal seal, Passage passage) {
        seal.add(passage.article.id, passage.version, passage.start, passage.end, passage.text);
    }
}
