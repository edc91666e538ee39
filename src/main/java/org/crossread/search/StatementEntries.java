package org.crossread.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossread.article.Article;
import org.crossread.statement.Deposition;
import org.crossread.statement.Depositions;
import org.crossread.statement.StoredWitness;
import org.crossread.statement.Testimony;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.jboss.logging.Logger;

/** The sentences of an article that state something, each with what the checks read in it. */
@Singleton
class StatementEntries {
    private static final Logger LOG = Logger.getLogger(StatementEntries.class);
    private static final int FEWEST_WORDS = 3;

    private final Depositions depositions;

    StatementEntries(Depositions depositions) {
        this.depositions = depositions;
    }

    /** None where the article cannot be read, which others tell. */
    List<Entry> of(Article article) {
        try {
            return of(article, depositions.of(StoredWitness.of(article)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warnf("The statements of article %d cannot be searched: %s", article.id, e);
            return List.of();
        }
    }

    private static List<Entry> of(Article article, Deposition said) {
        Prose prose = said.witness().prose();
        Map<Sentence, List<Testimony<?>>> readings = readings(prose, said);
        List<Entry> entries = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            if (states(sentence)) {
                String number = article.id + "." + entries.size();
                entries.add(entry(article, number, sentence, readings.getOrDefault(sentence, List.of())));
            }
        }
        return entries;
    }

    private static Map<Sentence, List<Testimony<?>>> readings(Prose prose, Deposition said) {
        return said.testimonies().stream()
                .filter(testimony -> !testimony.reading().quiet())
                .collect(Collectors.groupingBy(
                        testimony -> prose.sentenceAt(testimony.reading().span().start()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static boolean states(Sentence sentence) {
        boolean words = sentence.kind() != Sentence.Kind.CREDIT && sentence.kind() != Sentence.Kind.DATELINE;
        return words && sentence.tokens().size() >= FEWEST_WORDS;
    }

    private static Entry entry(Article article, String number, Sentence sentence, List<Testimony<?>> read) {
        Entry entry = ArticleShelf.of(article, new Entry(Type.STATEMENT, number));
        entry.title = article.title;
        entry.text = sentence.words();
        entry.findBy(Terms.of(""), Terms.of(sentence));
        entry.kinds = read.stream()
                .map(testimony -> testimony.check().id())
                .distinct()
                .sorted()
                .toList();
        entry.address = read.stream()
                .map(testimony -> testimony.reading().span())
                .sorted()
                .findFirst()
                .map(span -> "/articles/" + article.id + "#c" + span.start())
                .orElse("/articles/" + article.id);
        return entry;
    }
}
