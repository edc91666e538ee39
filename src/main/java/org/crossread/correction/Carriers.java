package org.crossread.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictReading;
import org.crossread.conflict.StoryCompared;
import org.crossread.group.StatementGroup;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** Keeps account of the articles that carry what a published correction calls wrong: open, told, fixed. */
@Named("carriers")
@ApplicationScoped
public class Carriers {
    private final Bearers bearers;
    private final Clock clock;
    private final Audit audit;
    private final Event<CarrierOpen> open;

    Carriers(Bearers bearers, Clock clock, Audit audit, Event<CarrierOpen> open) {
        this.open = open;
        this.bearers = bearers;
        this.clock = clock;
        this.audit = audit;
    }

    /** At once, those that stood on the wrong side of the conflict; the others when their story is compared again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onApproval(@Observes CorrectionApproved approved) {
        Correction correction = approved.correction();
        Conflict conflict = correction.conflict;
        if (conflict == null) {
            return;
        }
        Map<Long, Carrier> known = known(correction);
        for (ConflictReading reading : conflict.readings) {
            boolean other = !reading.passage.article.id.equals(correction.passage.article.id);
            if (other && isWrong(reading, correction) && !known.containsKey(reading.passage.article.id)) {
                String why = "It stood on the same side of the conflict.";
                known.put(reading.passage.article.id, found(correction, new Bearers.Found(reading.passage, why)));
            }
        }
    }

    private static boolean isWrong(ConflictReading reading, Correction correction) {
        return reading.conflict.readings.stream()
                .filter(one -> one.side == reading.side)
                .anyMatch(one -> one.passage.article.id.equals(correction.passage.article.id)
                        && one.passage.span().overlaps(correction.passage.span()));
    }

    /** What a new article brings with it, and what a new version no longer carries. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onComparison(@Observes StoryCompared compared) {
        Story story = compared.story();
        List<Correction> published = Correction.published(story);
        List<StatementGroup> groups = published.isEmpty() ? List.of() : StatementGroup.of(story);
        for (Correction correction : published) {
            Map<Long, Bearers.Found> bearing = bearers.of(correction, story, groups);
            Map<Long, Carrier> known = known(correction);
            bearing.forEach((article, found) -> {
                @Nullable Carrier carrier = known.remove(article);
                if (carrier == null) {
                    found(correction, found);
                } else if (found.passage().version != carrier.passage.version) {
                    carriedOn(carrier, found);
                }
            });
            known.values().forEach(this::noLonger);
        }
    }

    private static Map<Long, Carrier> known(Correction correction) {
        return Carrier.of(correction).stream()
                .collect(Collectors.toMap(carrier -> carrier.passage.article.id, Function.identity()));
    }

    private Carrier found(Correction correction, Bearers.Found found) {
        Carrier carrier = new Carrier();
        carrier.correction = correction;
        carrier.passage = found.passage();
        carrier.why = found.why();
        carrier.foundAt = clock.instant();
        carrier.persist();
        audit.record(null, "found", carrier, told(carrier));
        open.fire(new CarrierOpen(carrier));
        return carrier;
    }

    private void carriedOn(Carrier carrier, Bearers.Found found) {
        carrier.passage = found.passage();
        carrier.why = found.why();
        if (carrier.state == Carrier.State.FIXED) {
            carrier.state = Carrier.State.OPEN;
            audit.record(null, "found again", carrier, told(carrier));
            open.fire(new CarrierOpen(carrier));
        }
    }

    /** Only a new version can mend it; while the text is the same, whatever else changed, it is as wrong as before. */
    private void noLonger(Carrier carrier) {
        if (carrier.state != Carrier.State.FIXED && carrier.passage.article.currentVersion > carrier.passage.version) {
            fix(carrier, null);
        }
    }

    private void fix(Carrier carrier, @Nullable Person by) {
        carrier.state = Carrier.State.FIXED;
        carrier.fixedBy = by;
        carrier.fixedAt = clock.instant();
        audit.record(by, "fixed", carrier, told(carrier));
    }

    /** Somebody has told the newsroom, or says that it has mended its text. */
    @Transactional
    public Carrier mark(long id, Carrier.State state, Person by) {
        if (!by.may(Role.CHECKER)) {
            throw Refusal.forbidden("Only fact-checkers and editors keep account of carriers.");
        }
        Carrier.getEntityManager()
                .createNativeQuery("select id from carrier where id = ?1 for update", Long.class)
                .setParameter(1, id)
                .getResultList();
        @Nullable Carrier carrier = Carrier.findById(id);
        if (carrier == null) {
            throw Refusal.missing("carrier", id);
        }
        if (state.ordinal() <= carrier.state.ordinal()) {
            throw Refusal.conflict("This carrier is already marked as " + carrier.state.word() + ".");
        }
        if (state == Carrier.State.FIXED) {
            fix(carrier, by);
        } else {
            carrier.state = Carrier.State.TOLD;
            carrier.toldBy = by;
            carrier.toldAt = clock.instant();
            audit.record(by, "told", carrier, told(carrier));
        }
        return carrier;
    }

    /** Those among a story's articles, for its page. */
    @Transactional
    public List<CarrierLine> ofStory(long id) {
        return CarrierLine.of(Carrier.ofStory(id));
    }

    private static String told(Carrier carrier) {
        List<String> parts = List.of(
                carrier.passage.article.name(), "version " + carrier.passage.version, "“" + carrier.passage.text + "”");
        return String.join(", ", parts) + ": correction " + carrier.correction.id;
    }
}
