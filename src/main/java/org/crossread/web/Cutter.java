package org.crossread.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossread.text.Span;
import org.crossread.text.Text;
import org.crossread.web.Marked.Piece;

/** Cuts one line of a text after another at the edges of its marks, in one sweep from start to end. */
class Cutter {
    private final Text text;
    private final List<Mark> marks;
    private final List<Mark> open = new ArrayList<>();
    private int next;

    /** Takes marks in the order of the text. */
    Cutter(Text text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The pieces of the next line. */
    List<Piece> cut(Span line) {
        List<Piece> pieces = new ArrayList<>();
        int start = line.start();
        moveTo(start);
        for (int edge : edges(line)) {
            moveTo(start);
            pieces.add(piece(new Span(start, edge)));
            start = edge;
        }
        return pieces;
    }

    private void moveTo(int place) {
        while (next < marks.size() && marks.get(next).span().start() <= place) {
            open.add(marks.get(next++));
        }
        open.removeIf(mark -> mark.span().end() <= place);
    }

    private TreeSet<Integer> edges(Span line) {
        TreeSet<Integer> edges = new TreeSet<>();
        open.forEach(mark -> edges.add(mark.span().end()));
        for (int i = next; i < marks.size() && marks.get(i).span().start() < line.end(); i++) {
            edges.add(marks.get(i).span().start());
            edges.add(marks.get(i).span().end());
        }
        TreeSet<Integer> inside = new TreeSet<>(edges.subSet(line.start(), false, line.end(), false));
        inside.add(line.end());
        return inside;
    }

    private Piece piece(Span stretch) {
        String kind = open.stream()
                .min(Comparator.comparing((Mark mark) -> !mark.slip())
                        .thenComparing(mark -> mark.span().length()))
                .map(mark -> mark.slip() ? "slip" : mark.kind())
                .orElse("");
        String title = open.stream().map(Mark::label).distinct().collect(Collectors.joining(", "));
        List<Mark> ending =
                open.stream().filter(mark -> mark.span().end() == stretch.end()).toList();
        return new Piece(stretch.start(), text.cut(stretch), kind, title, ending);
    }
}
