package org.crossread.check.quote;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.Context;
import org.crossread.check.SelfCheck;
import org.crossread.check.Slip;
import org.crossread.text.Prose;

/** Quotation marks that have lost their partner, face the wrong way, or stand around the reporter's words. */
@Singleton
public class QuoteMarks implements SelfCheck {

    @Override
    public String id() {
        return "quote";
    }

    @Override
    public List<Slip> inspect(Prose article, Context context) {
        List<Slip> slips = new ArrayList<>();
        List<Paragraph> paragraphs = Paragraph.of(article);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean continues = i + 1 < paragraphs.size() && Speech.opens(paragraphs.get(i + 1));
            inspect(paragraphs.get(i), continues, slips);
        }
        return slips;
    }

    private static void inspect(Paragraph paragraph, boolean continues, List<Slip> slips) {
        QuotePairs pairs = QuotePairs.of(paragraph.words(), continues);
        List<Slip> found = new ArrayList<>();
        Set<QuoteMark> explained = new HashSet<>();
        insideOut(paragraph, pairs, found, explained);
        pairs.strays().stream().filter(m -> !explained.contains(m)).forEach(m -> found.add(stray(paragraph, m)));
        for (QuotePairs.Pair pair : pairs.pairs()) {
            QuoteMark close = pair.close();
            if (close == null && !continues) {
                found.add(slip(
                        paragraph, pair.open(), "This quotation mark opens a quote that nothing closes.", List.of()));
            } else if (close != null
                    && !explained.contains(close)
                    && close.glyphOpens()
                    && pair.open().glyphOpens()
                    && pair.open().glyph() != '„') {
                found.add(
                        turned(paragraph, close, "An opening quotation mark stands where a closing one belongs.", '”'));
            } else if (close != null
                    && pair.open().glyph() == '”'
                    && close.glyph() != '”'
                    && !explained.contains(pair.open())) {
                found.add(turned(
                        paragraph, pair.open(), "A closing quotation mark stands where an opening one belongs.", '“'));
            }
        }
        if (pairs.marks().isEmpty()) {
            StraySingles.of(paragraph).forEach(found::add);
        }
        found.sort(Comparator.comparing(Slip::span));
        slips.addAll(found);
    }

    /** Two neighbouring marks that face each other as a quote would, with the reporter's words between them. */
    private static void insideOut(Paragraph paragraph, QuotePairs pairs, List<Slip> found, Set<QuoteMark> explained) {
        List<QuoteMark> marks = pairs.marks();
        Map<QuoteMark, QuotePairs.Pair> opened = new HashMap<>();
        pairs.pairs().forEach(pair -> opened.put(pair.open(), pair));
        for (int i = 0; i + 1 < marks.size(); i++) {
            QuoteMark open = marks.get(i);
            QuoteMark close = marks.get(i + 1);
            QuotePairs.Pair pair = opened.get(open);
            boolean quoted = pair != null && close.equals(pair.close());
            if (open.glyphOpens() && close.glyphCloses() && !quoted && pairs.isReporters(open, close)) {
                found.add(insideOut(paragraph, open, close));
                explained.add(open);
                explained.add(close);
                QuotePairs.Pair next = opened.get(close);
                QuoteMark end = next == null ? null : next.close();
                if (end != null) {
                    explained.add(end);
                }
            }
        }
    }

    private static Slip insideOut(Paragraph paragraph, QuoteMark open, QuoteMark close) {
        int to = close.at() + 1;
        return new Slip(
                "quote",
                paragraph.span(open.at(), to),
                paragraph.words().substring(open.at(), to),
                "The quotation marks are inside out: they stand around the reporter's words and leave out the quoted ones.",
                Slip.Effect.MEANING,
                List.of());
    }

    private static Slip stray(Paragraph paragraph, QuoteMark mark) {
        boolean opens = mark.costOfOpening() < mark.costOfClosing();
        String why = opens
                ? "This quotation mark opens a quote that nothing closes."
                : "This quotation mark closes a quote that nothing opens.";
        return slip(paragraph, mark, why, List.of());
    }

    private static Slip turned(Paragraph paragraph, QuoteMark mark, String why, char right) {
        String words = paragraph.words();
        int from = QuoteContext.start(words, right == '”' ? QuoteContext.touching(words, mark.at()) : mark.at());
        int to = QuoteContext.end(words, mark.at());
        String before = words.substring(from, mark.at()).stripTrailing();
        String after = words.substring(mark.at() + 1, to);
        String repaired = right == '”'
                ? before + right + (after.isEmpty() || !Character.isLetter(after.charAt(0)) ? "" : " ") + after
                : before + (before.isEmpty() ? "" : " ") + right + after.stripLeading();
        return new Slip(
                "quote",
                paragraph.span(from, to),
                words.substring(from, to),
                why,
                Slip.Effect.COSMETIC,
                List.of(repaired));
    }

    private static Slip slip(Paragraph paragraph, QuoteMark mark, String why, List<String> repairs) {
        int from = QuoteContext.start(paragraph.words(), mark.at());
        int to = QuoteContext.end(paragraph.words(), mark.at());
        return new Slip(
                "quote",
                paragraph.span(from, to),
                paragraph.words().substring(from, to),
                why,
                Slip.Effect.COSMETIC,
                repairs);
    }
}
