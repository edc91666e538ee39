package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossread.Refusal;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.junit.jupiter.api.Test;

/** Random lives of corrections, held against a model of ten lines: nobody's own words are ever approved, and an edit voids what was decided. */
class FourEyesModelTest {
    private static final int LIVES = 10_000;
    private static final int STEPS = 12;
    private static final List<Person> PEOPLE = List.of(
            person(1, Role.VIEWER),
            person(2, Role.CHECKER),
            person(3, Role.CHECKER),
            person(4, Role.EDITOR),
            person(5, Role.EDITOR),
            person(6, Role.ADMIN));

    /** What a correction may become, told without its code. */
    private static final class Model {
        private final long proposer;
        private long editor;
        private char state = 'P';

        Model(long proposer) {
            this.proposer = proposer;
            this.editor = proposer;
        }

        boolean allows(char action, Person by) {
            boolean own = by.id == proposer || by.id == editor;
            return switch (action) {
                case 'e' -> by.role != Role.VIEWER && state != 'A';
                default -> (by.role == Role.EDITOR || by.role == Role.ADMIN) && !own && state == 'P';
            };
        }

        void apply(char action, Person by) {
            state = action == 'e' ? 'P' : action == 'a' ? 'A' : 'R';
            editor = action == 'e' ? by.id : editor;
        }
    }

    @Test
    void tenThousandLivesKeepToTheModel() {
        Random random = new Random(20_260_101);
        AtomicInteger approved = new AtomicInteger();
        for (int life = 0; life < LIVES; life++) {
            live(random, life, approved);
        }
        assertThat(approved.get()).as("lives that came to an approval").isGreaterThan(LIVES / 4);
    }

    private static void live(Random random, int life, AtomicInteger approved) {
        Person proposer = PEOPLE.get(1 + random.nextInt(PEOPLE.size() - 1));
        Correction correction = proposed(proposer);
        Model model = new Model(proposer.id);
        StringBuilder history = new StringBuilder("life " + life + ": proposed by " + proposer.id);
        for (int step = 0; step < STEPS; step++) {
            char action = "eear".charAt(random.nextInt(4));
            Person by = PEOPLE.get(random.nextInt(PEOPLE.size()));
            int seen = random.nextInt(5) == 0 ? correction.revision - 1 : correction.revision;
            boolean expected = model.allows(action, by) && seen == correction.revision;
            history.append(", ").append(action).append(by.id);
            assertThat(acts(correction, action, by, seen))
                    .as(history.toString())
                    .isEqualTo(expected);
            if (expected) {
                model.apply(action, by);
                approved.addAndGet(action == 'a' ? 1 : 0);
            }
            agree(correction, model, history.toString());
        }
    }

    private static void agree(Correction correction, Model model, String history) {
        boolean published = correction.state == Correction.State.PUBLISHED;
        assertThat(published).as(history).isEqualTo(model.state == 'A');
        if (published) {
            assertThat(correction.decidedBy.id)
                    .as(history)
                    .isNotIn(correction.proposedBy.id, correction.lastEditedBy.id);
        } else if (correction.state == Correction.State.PROPOSED) {
            assertThat(correction.decidedBy).as(history).isNull();
        }
    }

    private static boolean acts(Correction correction, char action, Person by, int seen) {
        try {
            if (action == 'e') {
                Correcting.admit(correction, seen, by);
                correction.reword(by);
            } else {
                Deciding.admit(correction, seen, by);
                correction.decide(
                        action == 'a' ? Correction.State.PUBLISHED : Correction.State.RETURNED, "", by, Instant.EPOCH);
            }
            correction.revision++;
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static Correction proposed(Person by) {
        Correction correction = new Correction();
        correction.proposedBy = by;
        correction.reword(by);
        return correction;
    }

    private static Person person(long id, Role role) {
        Person person = new Person();
        person.id = id;
        person.name = "person " + id;
        person.role = role;
        return person;
    }
}
