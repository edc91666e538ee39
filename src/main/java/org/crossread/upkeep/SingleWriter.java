package org.crossread.upkeep;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import jakarta.persistence.LockTimeoutException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/**
 * Lets one transaction at a time write where the records lie in H2. With every commit H2 puts its tables on the disk one after the other, and
 * stops no other transaction meanwhile: of one that writes at that moment the disk may hold a part, which stays there for ever if the process is
 * killed before the next commit (h2database/h2database issue 2080). PostgreSQL wants nothing of the kind.
 *
 * <p>A transaction waits for its turn at its first statement that changes or locks something, and has it until it has ended; those that only read never
 * wait. One that begins inside another, on the same thread, writes in the turn of the other.
 */
@PersistenceUnitExtension
@Singleton
class SingleWriter implements StatementInspector {
    private static final long serialVersionUID = 1L;

    /** As long as H2 waits for a lock. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final transient TransactionSynchronizationRegistry transactions;
    private final transient Semaphore turn = new Semaphore(1, true);
    private final boolean needed;

    /** Who has the turn. */
    private transient volatile @Nullable Thread writer;

    SingleWriter(TransactionSynchronizationRegistry transactions, @ConfigProperty(name = "records.kind") String kind) {
        this.transactions = transactions;
        this.needed = kind.equals("h2");
    }

    @Override
    public String inspect(String sql) {
        if (needed
                && writes(sql)
                && transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && transactions.getResource(SingleWriter.class) == null) {
            waitForTurn();
        }
        return sql;
    }

    /** Whether it changes or locks something, if only the number that a sequence gives next. */
    static boolean writes(String sql) {
        String lower = sql.stripLeading().toLowerCase(Locale.ROOT);
        return !lower.startsWith("select") && !lower.startsWith("with")
                || lower.contains(" for update")
                || lower.contains("next value for");
    }

    private void waitForTurn() {
        Turn own = new Turn();
        transactions.registerInterposedSynchronization(own);
        if (writer != Thread.currentThread()) {
            own.take();
        }
        transactions.putResource(SingleWriter.class, own);
    }

    /** Whether the turn came in time. An interruption, as at the end of the program, does not end the wait: what is at work comes to its end. */
    private boolean came() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return turn.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A transaction's, until it has ended, which may be while it waits. */
    private final class Turn implements Synchronization {
        private boolean taken;
        private boolean ended;

        void take() {
            if (!came()) {
                throw new LockTimeoutException("Another transaction has been writing for " + PATIENCE + ".");
            }
            begin(Thread.currentThread());
        }

        private synchronized void begin(Thread thread) {
            if (ended) {
                turn.release();
                throw new LockTimeoutException("The transaction ended before its turn to write came.");
            }
            taken = true;
            writer = thread;
        }

        @Override
        public void beforeCompletion() {
            // it writes until it has ended
        }

        @Override
        public synchronized void afterCompletion(int status) {
            ended = true;
            if (taken) {
                taken = false;
                writer = null;
                turn.release();
            }
        }
    }
}
