package org.crossread.check.quote;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.check.Slot;
import org.crossread.text.Prose;

/** Words between quotation marks: what is quoted, and from whom. */
@Singleton
public class QuoteCheck implements Check<QuoteCheck.Quote> {
    private static final String UNNAMED = "unnamed";

    /**
     * Quoted words.
     *
     * @param speaker who says them, as far as the text says so
     * @param words without the reporter's words in between
     * @param source the words that name the speaker there, empty where nobody is named
     */
    public record Quote(Speaker speaker, String words, Utterance utterance, String source) {}

    @Override
    public String id() {
        return "quote";
    }

    @Override
    public List<Reading<Quote>> read(Prose article, Context context) {
        List<Reading<Quote>> readings = new ArrayList<>();
        for (Quotation quotation : Speech.of(article).quotations()) {
            Quote quote = new Quote(
                    quotation.speaker(),
                    quotation.words(),
                    Utterance.of(quotation.words()),
                    source(article, quotation));
            readings.add(new Reading<>(quotation.span(), quotation.text(), quote, slot(quote)));
        }
        return readings;
    }

    private static String source(Prose article, Quotation quotation) {
        Attribution by = quotation.attribution();
        return by == null ? "" : article.text().cut(by.source());
    }

    /** One key for all: a fragment in one article may be part of a long quote in another. */
    private static Slot slot(Quote quote) {
        String who = quote.speaker().display();
        return new Slot("quote", who.isEmpty() ? "What was said?" : "What did " + who + " say?", 0);
    }

    @Override
    public Comparison compare(Quote one, Quote other) {
        return QuoteComparison.of(one, other);
    }

    @Override
    public boolean alignsWords() {
        return true;
    }

    @Override
    public String words(Quote quote) {
        String who = quote.speaker().display();
        return (who.isEmpty() ? UNNAMED : who) + ": " + quote.words();
    }

    @Override
    public Map<String, Object> fields(Quote quote) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("speaker", quote.speaker().display());
        fields.put("words", quote.words());
        fields.put("source", quote.source());
        return fields;
    }

    @Override
    public Severity severity(Quote quote) {
        return Severity.MEDIUM;
    }
}
