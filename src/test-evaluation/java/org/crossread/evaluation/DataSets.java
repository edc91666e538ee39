package org.crossread.evaluation;

import java.util.List;
import java.util.stream.Stream;

/** Every set that is measured, a line each, by what it measures. */
final class DataSets {
    private static final List<DataSet> FIGURES = List.of(
            new NewsQuant(),
            new Recognised("recognizers_number"),
            new Recognised("recognizers_unit"),
            new Duckling(),
            new Quantulum(),
            new CogComp(),
            new MeasEval());

    private static final List<DataSet> DATES = List.of( //
            new Timexes("te3_platinum").best(.776).atLeast(.82),
            new Timexes("timebank").atLeast(.82),
            new Timexes("aquaint").atLeast(.82),
            new RecognisedTimes());

    private static final List<DataSet> QUOTES = List.of(new PolNear());

    private static final List<DataSet> NAMES = List.of( //
            new NameSpellings("names_ru_translit"), new NameSpellings("names_opensanctions"));

    private static final List<DataSet> MEANING = List.of(new TwoVersions(), new EditedFigures());

    private static final List<DataSet> CONFLICTS = List.of(
            new StatementPairs(),
            new ConflictPairs("ecb_conflicts"),
            new ConflictPairs("fakes_conflicts"),
            new Contradictions(
                    "rte3_3way",
                    m -> m.atLeast(.40).best(.23),
                    m -> m.atLeast(.25).best(.19),
                    m -> m),
            new Contradictions("vitaminc_numeric", m -> m, m -> m, m -> m.atLeast(.68)),
            new OneWordApart(),
            new Contradictions("ramdocs_figures", m -> m, m -> m, m -> m),
            new Contradictions("fever_symmetric", m -> m, m -> m, m -> m));

    private static final List<DataSet> FOLLOWING = List.of(
            new Equate("equate_newsnli", .649),
            new Equate("equate_rtequant", .716),
            new Equate("equate_redditnli", .676));

    private static final List<DataSet> STORIES = List.of( //
            new Clusters("ecbplus_clusters"), new Clusters("fakes_syria_clusters"), new PlantedConflicts());

    private static final List<DataSet> TRANSLATIONS =
            List.of(new Seeds(), PlainEnglish.SENTENCES, PlainEnglish.ARTICLES);

    static final List<DataSet> ALL = Stream.of(
                    FIGURES, DATES, QUOTES, NAMES, TRANSLATIONS, MEANING, CONFLICTS, FOLLOWING, STORIES)
            .flatMap(List::stream)
            .toList();

    private DataSets() {}
}
