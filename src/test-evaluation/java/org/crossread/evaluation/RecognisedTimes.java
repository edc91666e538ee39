package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.text.Prose;

/**
 * Dates, times, lengths and habits of Microsoft's Recognizers-Text tests. That project leaves "Tuesday" open and lists its values; news is
 * resolved. So an expression is right where what is read at its place is its timex or one of its values, a span of days by its first day and
 * the day after its last, a run by its two ends; what leaves its year or week open in any that its values name; of a time without a day only the
 * time counts, and seconds never do.
 */
final class RecognisedTimes implements DataSet {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d\\d)|-Q([1-4])|-H([12]))?");
    private static final Pattern RUN = Pattern.compile("\\(([^,]*+),([^,]*+),[^,)]*+\\)");
    private static final Pattern HOUR = Pattern.compile("T(\\d\\d?)(?![\\d:])");

    @Override
    public String file() {
        return "recognizers_datetime";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts values = Counts.NONE;
        Counts places = Counts.NONE;
        for (JsonNode row : rows) {
            List<Read> read = Read.all(Prose.of(Rows.text(row)), Rows.context(row), "date", "duration");
            Spans<JsonNode, Read> spans = Spans.match(Rows.expected(row), Read.marked(read), RecognisedTimes::same);
            values = values.plus(spans.counts(RecognisedTimes::same));
            places = places.plus(spans.places());
            note(errors, Rows.id(row), spans);
        }
        return new Result(
                errors,
                Measure.of("value F1", values.f1()).atLeast(.85),
                Measure.of("value precision", values.precision()),
                Measure.of("value recall", values.recall()),
                Measure.of("span F1, relaxed", places.f1()));
    }

    private static boolean same(JsonNode expected, Read read) {
        return same(expected, read.field("timex"));
    }

    static boolean same(JsonNode expected, String timex) {
        String ours = plain(timex);
        if (ours.equals(plain(expected.path("timex").asText()))) {
            return true;
        }
        for (JsonNode value : expected.path("values")) {
            boolean time = value.path("type").asText().startsWith("time") && ours.indexOf('T') > 0;
            String told = time ? ours.substring(ours.indexOf('T')) : ours;
            boolean point = told.equals(plain(value.path("timex").asText()))
                    || told.equals(plain((time ? "T" : "") + value.path("value").asText()));
            String start = value.path("start").asText();
            String end = value.path("end").asText();
            if (point || spans(ours, start, end) || runs(ours, plain(start), plain(end))) {
                return true;
            }
            if (open(ours, expected.path("timex").asText(), value.toString())) {
                return true;
            }
        }
        return false;
    }

    /** A run of days or times with the same two ends; of times without a day only the times count. */
    private static boolean runs(String timex, String start, String end) {
        Matcher run = RUN.matcher(timex);
        if (!run.matches() || start.isEmpty()) {
            return false;
        }
        boolean clock = start.charAt(2) == ':' && run.group(1).indexOf('T') > 0;
        String from = clock ? run.group(1).substring(run.group(1).indexOf('T') + 1) : run.group(1);
        String to = clock ? run.group(2).substring(run.group(2).indexOf('T') + 1) : run.group(2);
        return from.equals(minutes(start)) && to.equals(minutes(end));
    }

    private static String minutes(String time) {
        return time.length() == 8 && time.charAt(2) == ':' ? time.substring(0, 5) : time;
    }

    /** What is left open in the year or the week, and is in the resolved one a day, month or part of a day of its values. */
    private static boolean open(String timex, String expected, String values) {
        if (!expected.startsWith("XXXX") || timex.length() < 7) {
            return false;
        }
        boolean week = expected.startsWith("XXXX-WXX-") && timex.length() > 10;
        String rest = week ? expected.substring(10) : plain(expected).substring(4);
        String told = week ? timex.substring(10) : timex.substring(4);
        return told.equals(rest) && values.contains('"' + timex.substring(0, week ? 10 : 4));
    }

    /** 2019-12-26T19:00 for "2019-12-26 19:00:00" and for "2019-12-26T19". */
    private static String plain(String value) {
        String joined = value.replace(' ', 'T').replaceAll("(T\\d\\d:\\d\\d):\\d\\d(?=,|$)", "$1");
        Matcher hour = HOUR.matcher(joined);
        return hour.replaceAll(m -> (m.group(1).length() == 1 ? "T0" : "T") + m.group(1) + ":00");
    }

    private static boolean spans(String timex, String start, String end) {
        Matcher period = PERIOD.matcher(timex);
        if (!period.matches() || start.length() != 10 || end.length() != 10) {
            return false;
        }
        int months = period.group(2) != null ? 1 : period.group(3) != null ? 3 : period.group(4) != null ? 6 : 12;
        int number = months == 12 ? 1 : Integer.parseInt(period.group(months == 1 ? 2 : months == 3 ? 3 : 4));
        LocalDate first = LocalDate.of(Integer.parseInt(period.group(1)), 1, 1).plusMonths((number - 1L) * months);
        return first.toString().equals(start)
                && first.plusMonths(months).toString().equals(end);
    }

    private static void note(Errors errors, String id, Spans<JsonNode, Read> spans) {
        spans.pairs().stream()
                .filter(p -> !same(p.expected().value(), p.read().value()))
                .forEach(p -> errors.add(
                        "other value: " + type(p.expected().value()),
                        id,
                        told(p.expected().value()) + ", read “"
                                + p.read().value().text() + "” "
                                + p.read().value().field("timex")));
        spans.missed().forEach(m -> errors.add("missed: " + type(m.value()), id, told(m.value())));
        spans.extra()
                .forEach(e -> errors.add(
                        "nothing expected: " + e.value().check(),
                        id,
                        "“" + e.value().text() + "” " + e.value().field("timex")));
    }

    private static String type(JsonNode expected) {
        return expected.path("type").asText().replace("datetimeV2.", "");
    }

    private static String told(JsonNode expected) {
        return "“" + expected.path("text").asText() + "” "
                + expected.path("timex").asText();
    }
}
