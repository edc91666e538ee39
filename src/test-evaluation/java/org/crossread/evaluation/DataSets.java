package org.crossread.evaluation;

import java.util.List;

/** Every set that is measured, a line each, in the order of the table. */
final class DataSets {
    static final List<DataSet> ALL =
            List.of(new NewsQuant(), new Timexes("te3_platinum").best(.776).atLeast(.82));

    private DataSets() {}
}
