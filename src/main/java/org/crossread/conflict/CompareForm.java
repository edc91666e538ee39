package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.crossread.web.Problem;

/** Texts that somebody pasted to see side by side, as typed. */
@TemplateData
public record CompareForm(List<Box> boxes, List<Problem> problems) {
    static final int FEWEST = 2;
    static final int MOST = 8;
    private static final int LONGEST = 1_100_000;

    /**
     * One text with what is known about it, as typed.
     *
     * @param number from 1
     * @param published a day such as {@code 2022-01-21}, or an empty string
     */
    @TemplateData
    public record Box(int number, String text, String source, String published) {
        public String textId() {
            return "text" + number;
        }

        public String sourceId() {
            return "source" + number;
        }

        public String publishedId() {
            return "published" + number;
        }

        boolean blank() {
            return text.isBlank();
        }

        public String id() {
            return "Text " + number;
        }

        Witness witness() {
            LocalDate day = published.isBlank() ? null : LocalDate.parse(published.strip());
            return new Witness(id(), source.strip(), "", day, null, Prose.of(Text.clean(text)));
        }

        Stream<Problem> problems() {
            List<Problem> found = new ArrayList<>();
            if (text.length() > LONGEST) {
                found.add(new Problem(textId(), id() + " is longer than 1,100,000 characters. Compare a part of it."));
            } else if (!blank() && !text.strip().contains(" ") && text.codePointCount(0, text.length()) < 60) {
                found.add(new Problem(textId(), id() + " is a single word. Paste at least a sentence."));
            }
            if (!published.isBlank() && !isDay(published.strip())) {
                found.add(new Problem(publishedId(), "The day of text " + number + " must look like 2022-01-21."));
            }
            return found.stream();
        }

        private static boolean isDay(String typed) {
            try {
                LocalDate.parse(typed);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }

    /** An empty form for so many texts, or the nearest number allowed. */
    static CompareForm empty(int texts) {
        return new CompareForm(List.of(), List.of()).with(texts);
    }

    static CompareForm typed(List<String> texts, List<String> sources, List<String> days) {
        List<Box> boxes = IntStream.range(0, Math.min(MOST, texts.size()))
                .mapToObj(i -> new Box(i + 1, texts.get(i), at(sources, i), at(days, i)))
                .toList();
        return new CompareForm(boxes, List.of()).with(boxes.size());
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    /** The same with so many boxes at least. */
    CompareForm with(int texts) {
        List<Box> all = new ArrayList<>(boxes);
        while (all.size() < Math.max(FEWEST, Math.min(MOST, texts))) {
            all.add(new Box(all.size() + 1, "", "", ""));
        }
        return new CompareForm(all, problems);
    }

    /** The same with what is wrong with it. */
    CompareForm checked() {
        List<Box> filled = boxes.stream().filter(box -> !box.blank()).toList();
        List<Problem> found =
                new ArrayList<>(boxes.stream().flatMap(Box::problems).toList());
        if (filled.size() < FEWEST) {
            int missing =
                    boxes.stream().filter(Box::blank).findFirst().orElseThrow().number();
            String message = filled.isEmpty()
                    ? "Paste two texts or more."
                    : "Paste a second text: one alone has nothing to be compared with.";
            found.add(new Problem("text" + missing, message));
        }
        return new CompareForm(boxes, found);
    }

    List<Witness> witnesses() {
        return boxes.stream().filter(box -> !box.blank()).map(Box::witness).toList();
    }

    public boolean isFull() {
        return boxes.size() >= MOST;
    }

    public String wrong(String field) {
        return Problem.of(problems, field);
    }
}
