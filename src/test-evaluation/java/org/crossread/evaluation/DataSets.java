package org.crossread.evaluation;

import java.util.List;

/** Every set that is measured, a line each, in the order of the table. */
final class DataSets {
    static final List<DataSet> ALL = List.of(
            new NewsQuant(),
            new Recognised("recognizers_number"),
            new Recognised("recognizers_unit"),
            new Duckling(),
            new Timexes("te3_platinum").best(.776).atLeast(.82),
            new ConflictPairs("ecb_conflicts"),
            new ConflictPairs("fakes_conflicts"),
            new Contradictions("rte3_3way", m -> m.atLeast(.40).best(.23), m -> m.atLeast(.25).best(.19), m -> m),
            new Contradictions("vitaminc_numeric", m -> m, m -> m, m -> m.atLeast(.68)),
            new Contradictions("ramdocs_figures", m -> m, m -> m, m -> m),
            new Contradictions("fever_symmetric", m -> m, m -> m, m -> m));

    private DataSets() {}
}
