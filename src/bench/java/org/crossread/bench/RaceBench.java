package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.crossread.check.Check;
import org.crossread.check.Context;
import org.crossread.check.FoundChecks;
import org.crossread.check.SelfCheck;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One sentence after the other, for Crossread and for OpenNLP: the Java half of {@link Race}, which says how many sentences make a lap.
 * Laps are counted and not timed, so that a busy machine does not start before it is warm.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 5)
@Fork(1)
public class RaceBench {
    private static final Set<String> FIGURES_AND_DATES = Set.of("figure", "date");
    private static final Context CONTEXT = Context.published(LocalDate.of(2022, 1, 21));

    /** A folder of articles, or a file with a sentence a line. */
    @Param("src/test/resources/events")
    public String sentences = "";

    private final List<Check<?>> checks = FoundChecks.checks();
    private final List<SelfCheck> selfChecks = FoundChecks.selfChecks();
    private final List<Check<?>> figuresAndDates = checks.stream()
            .filter(check -> FIGURES_AND_DATES.contains(check.id()))
            .toList();
    private String[] texts = {};
    private Prose[] cut = {};
    private TokenizerME tokenizer;
    private POSTaggerME tagger;
    private int next;

    @Setup
    public void open() throws IOException {
        texts = RaceSentences.in(Path.of(sentences)).toArray(String[]::new);
        cut = List.of(texts).stream().map(RaceBench::cut).toArray(Prose[]::new);
        tokenizer = new TokenizerME(
                new TokenizerModel(RaceBench.class.getResource("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")));
        tagger = new POSTaggerME(new POSModel(RaceBench.class.getResource("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")));
    }

    @Benchmark
    public void allChecks(Blackhole hole) {
        Prose prose = cut(text());
        checks.forEach(check -> hole.consume(check.read(prose, CONTEXT)));
        selfChecks.forEach(check -> hole.consume(check.inspect(prose, CONTEXT)));
    }

    @Benchmark
    public void figuresAndDates(Blackhole hole) {
        Prose prose = cut(text());
        figuresAndDates.forEach(check -> hole.consume(check.read(prose, CONTEXT)));
    }

    /** On sentences that are cut and tokenised, with nothing kept from the last time that they were read. */
    @Benchmark
    public void figuresAndDatesOnTokens(Blackhole hole) {
        Prose given = cut[index()];
        Prose prose = new Prose(given.text(), given.sentences());
        figuresAndDates.forEach(check -> hole.consume(check.read(prose, CONTEXT)));
    }

    @Benchmark
    public Prose tokens() {
        return cut(text());
    }

    @Benchmark
    public String[] openNlpTokens() {
        return tokenizer.tokenize(text());
    }

    @Benchmark
    public String[] openNlpTags() {
        return tagger.tag(tokenizer.tokenize(text()));
    }

    private static Prose cut(String text) {
        return Prose.of(Text.clean(text));
    }

    private String text() {
        return texts[index()];
    }

    private int index() {
        next = next + 1 < texts.length ? next + 1 : 0;
        return next;
    }
}
