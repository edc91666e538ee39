package org.crossread.web;

import io.quarkus.hibernate.orm.panache.Panache;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** For pages that gather much and change nothing. */
public final class Showing {
    private Showing() {}

    /**
     * Says that this transaction only shows what is stored: nothing that it loads from here on is remembered as it was, to be compared with what it
     * became before every further question. Nothing that it changes would be stored.
     */
    public static void only() {
        Session records = Panache.getSession();
        records.setDefaultReadOnly(true);
        records.setHibernateFlushMode(FlushMode.MANUAL);
    }
}
