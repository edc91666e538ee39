package org.crossread.text;

/**
 * A stretch of a text: {@code start} (inclusive) and {@code end} (exclusive), counted in Unicode code points as the W3C
 * Web Annotation Data Model's TextPositionSelector asks, never in UTF-16 units.
 *
 * @throws IllegalArgumentException where start is negative or after end
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span cannot run from " + start + " to " + end + ".");
        }
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
