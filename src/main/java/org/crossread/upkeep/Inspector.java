package org.crossread.upkeep;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inspects the records: looks whether all invariants hold, at one moment, while others may go on working. */
@Singleton
public class Inspector {
    private static final int TOLD = 100;

    private final Instance<AgroalDataSource> records;
    private final Clock clock;
    private volatile @Nullable Inspection last;

    Inspector(Instance<AgroalDataSource> records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Looks at everything. */
    public Inspection whole() {
        return inspect(Scope.whole());
    }

    /** Looks at what was written last, for at most about ten seconds. */
    public Inspection quick() {
        return inspect(Scope.quick(clock.instant()));
    }

    /** The latest inspection of this program, where there was one. */
    public Optional<Inspection> last() {
        return Optional.ofNullable(last);
    }

    private Inspection inspect(Scope scope) {
        try (Snapshot snapshot = Snapshot.of(records.get())) {
            Inspection inspection = inspect(snapshot.connection(), scope, clock);
            last = inspection;
            return inspection;
        } catch (SQLException e) {
            throw new IllegalStateException("The records cannot be read: " + e.getMessage(), e);
        }
    }

    static Inspection inspect(Connection records, Scope scope, Clock clock) throws SQLException {
        Instant begun = clock.instant();
        List<Inspection.Finding> findings = new ArrayList<>();
        for (Invariant invariant : Invariants.all()) {
            findings.add(look(invariant, records, scope, clock));
        }
        return new Inspection(begun, Duration.between(begun, clock.instant()), scope.isWhole(), findings);
    }

    private static Inspection.Finding look(Invariant invariant, Connection records, Scope scope, Clock clock)
            throws SQLException {
        List<Damage> damages = new ArrayList<>();
        long[] count = {0};
        boolean looked = !scope.isOver(clock.instant());
        try {
            if (looked) {
                invariant.probe().inspect(records, scope, damage -> {
                    if (count[0]++ < TOLD) {
                        damages.add(damage);
                    }
                });
            }
        } catch (SQLTimeoutException e) {
            looked = false;
        }
        return new Inspection.Finding(
                invariant.name(), invariant.says(), invariant.remedy(), looked, List.copyOf(damages), count[0]);
    }
}
