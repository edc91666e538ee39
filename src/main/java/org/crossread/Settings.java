package org.crossread;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator can set, in a file or as environment variables ({@code CROSSREAD_DATA} and so on). */
@ConfigMapping(prefix = "crossread")
public interface Settings {
    /** The folder that holds the database. Created at the first start. */
    @WithDefault("data")
    Path data();

    /**
     * Starts with a demonstration story and one account a role (viewer, checker, checker2, editor, editor2, admin), each with its name
     * as password. Never on a machine that others reach.
     */
    @WithDefault("false")
    boolean demo();

    /**
     * Also weighs what clauses mean, by a small language model, where an article has several readings that another one's might answer.
     * Costs memory and processor time and gains little (decision 0018); off, words alone decide.
     */
    @WithDefault("false")
    boolean vectors();

    /**
     * For how long after its start the server compares the demonstration story over and over, and reads the help pages as one long text, on one
     * thread that gives way to others, so that the first long text of the day is read as fast as the hundredth: the virtual machine
     * compiles what has run often. Nothing is saved. A duration; {@code 0s} for never.
     */
    @WithDefault("30s")
    Duration warmUp();

    Stories stories();

    /** Settings of how articles come together. */
    interface Stories {
        /**
         * How often stories that have changed are held against each other, to let stories of a few articles join others and to propose merging those that
         * look like one: a duration such as {@code 5m}, or {@code off}.
         */
        @WithDefault("5m")
        String recheck();
    }

    Search search();

    /** Settings of search. */
    interface Search {
        /**
         * How often the index is brought up to the records: a duration such as {@code 2s}, or {@code off}, which leaves it as it is. Looking
         * for what differs takes a fiftieth of the time at most, however often it is asked for.
         */
        @WithDefault("2s")
        String every();

        /**
         * Where the index is kept, as Hibernate Search names it after {@code hibernate.search.backend}: {@code
         * crossread.search.backend.type=elasticsearch} with {@code crossread.search.backend.hosts} for a cluster of Elasticsearch or OpenSearch.
         * Without any, in the folder {@code index} of {@code crossread.data}.
         */
        Map<String, String> backend();
    }

    Backups backups();

    /** Settings of how the records are backed up while Crossread runs. */
    interface Backups {
        /** The folder that backups are kept in: best on another disk. By default {@code backups} in {@code crossread.data}. */
        Optional<Path> folder();

        /** How old the newest backup may grow before another is made: a duration such as {@code 24h}, or {@code off}. */
        @WithDefault("24h")
        String every();

        /** How many backups are kept; the oldest above these are deleted when a new one is made. */
        @WithDefault("14")
        int keep();
    }

    /**
     * The names under which people reach the server, such as {@code desk.example.org}: a request that comes by another is refused. Addresses in
     * digits and names without a dot, such as {@code localhost}, are always taken.
     */
    Optional<List<String>> hosts();

    /** How long a request may take to come in: then its sender is hung up on. */
    @WithDefault("60s")
    Duration patience();

    Corrections corrections();

    /** Settings of corrections and their publication. */
    interface Corrections {
        /**
         * Refuses an approval by the API where nothing but the correction's own reason speaks for it: no address, no other article, no
         * check, no note. The pages always refuse it.
         */
        @WithDefault("false")
        boolean evidence();

        /** Where the world finds this server, such as {@code https://corrections.example.org}; without it, links name the host asked. */
        Optional<String> address();

        /** Who publishes the corrections, as feeds and documents name it. */
        @WithDefault("Crossread")
        String desk();

        /** A file with the desk's corrections policy in Markdown; without it, the page shows the one that comes with Crossread. */
        Optional<Path> policy();

        /** Lets everybody take evidence bundles, which hold whole articles; otherwise only who is signed in. */
        @WithDefault("false")
        boolean openBundles();
    }

    Feeds feeds();

    /** Settings of feeds. */
    interface Feeds {
        /**
         * How often Crossread looks which feeds are due (each has its own rhythm): a duration such as {@code 1m}, or {@code off}, which
         * watches none.
         */
        @WithDefault("1m")
        String every();
    }

    Mail mail();

    /** Settings of e-mail; the mail server itself is named by {@code quarkus.mailer.host} and its kin. */
    interface Mail {
        /**
         * The sender of e-mail, such as {@code crossread@example.org}: without it, and without {@code crossread.corrections.address}, which
         * links start with, no e-mail is sent.
         */
        Optional<String> from();

        /** How often it is looked whose inbox holds what they were not written about yet: a duration such as {@code 1m}, or {@code off}. */
        @WithDefault("1m")
        String every();
    }

    Webhooks webhooks();

    /** Settings of webhooks. */
    interface Webhooks {
        /** How often it is looked what webhooks have not been told yet: a duration such as {@code 10s}, or {@code off}. */
        @WithDefault("10s")
        String every();

        /**
         * Also sends to servers that are not on the public web, by plain HTTP too: for a newsroom's own machines. Then an administrator can
         * have this server send to any machine that it reaches.
         */
        @WithName("private")
        @WithDefault("false")
        boolean allowPrivate();
    }

    Api api();

    /** Settings of the JSON API. */
    interface Api {
        /** Lets anyone read and compare texts through the API without an account. Nothing is ever saved by these two calls. */
        @WithDefault("false")
        boolean open();
    }
}
