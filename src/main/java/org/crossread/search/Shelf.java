package org.crossread.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One kind of record that can be found, and how entries are made from it. */
interface Shelf {
    /** How many are read at once. */
    int AT_ONCE = 50;

    /**
     * An entry and those that belong to it.
     *
     * @param entry has a stamp
     */
    record Volume(Entry entry, List<Entry> parts) {}

    Type type();

    /** The stamps of all records by their numbers: cheap, for it is asked again and again. */
    Map<Long, String> stamps();

    /** Those that show something of these articles. */
    Set<Long> showing(Collection<Long> articles);

    /** The entries of some records, of those that there are still. Called outside transactions. */
    List<Volume> read(Collection<Long> numbers, Map<Long, String> stamps);
}
