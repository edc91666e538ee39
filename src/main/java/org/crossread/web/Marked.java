package org.crossread.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Span;

/**
 * A text cut at its marks, paragraph by paragraph, so that a page can print it. Marks may overlap and run over line ends.
 *
 * @param prefix sets the addresses on the page apart from those of other texts on it
 * @param marks numbered in the order of the text
 */
@TemplateData
public record Marked(String prefix, List<Paragraph> paragraphs, List<Mark> marks) {

    /** A line of the text that is not blank. */
    @TemplateData
    public record Paragraph(boolean heading, List<Piece> pieces) {}

    /**
     * A stretch without a mark's edge inside.
     *
     * @param start in code points of the text
     * @param kind how it is marked: {@code slip}, a check's id, or an empty string
     * @param ending marks that end with it
     */
    @TemplateData
    public record Piece(int start, String words, String kind, String title, List<Mark> ending) {}

    public static Marked of(String prefix, Prose prose, List<Mark> marks) {
        List<Mark> ordered = marks.stream()
                .filter(m ->
                        m.span().length() > 0 && m.span().end() <= prose.text().length())
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
        List<Mark> numbered = IntStream.range(0, ordered.size())
                .mapToObj(i -> ordered.get(i).numbered(i + 1))
                .toList();
        return new Marked(prefix, paragraphs(prose, new Cutter(prose.text(), numbered)), numbered);
    }

    private static List<Paragraph> paragraphs(Prose prose, Cutter cutter) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : prose.text().value().split("\n", -1)) {
            int end = start + line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(heading(prose, start, end), cutter.cut(new Span(start, end))));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static boolean heading(Prose prose, int start, int end) {
        return end - start < 200 && !prose.sentences().isEmpty() && headingAt(prose, new Span(start, end));
    }

    private static boolean headingAt(Prose prose, Span line) {
        Sentence last = prose.sentenceAt(line.end() - 1);
        return last.kind() == Sentence.Kind.HEADING && last.span().overlaps(line);
    }
}
