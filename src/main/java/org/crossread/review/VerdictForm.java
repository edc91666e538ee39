package org.crossread.review;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import org.crossread.Refusal;
import org.crossread.web.Problem;

/**
 * The verdict form, as typed.
 *
 * @param side {@code 0}, {@code 1} … for a side that is right, or {@code both}, {@code neither}, {@code open}
 * @param seen the verdict that counted when the form was shown, an empty string for none
 */
@TemplateData
public record VerdictForm(
        String verdict, String side, String note, String evidence, String seen, List<Problem> problems) {

    public static VerdictForm empty(String seen) {
        return new VerdictForm("", "open", "", "", seen, List.of());
    }

    /** The same with what is wrong with it. */
    public VerdictForm wrong(Problem problem) {
        return new VerdictForm(verdict, side, note, evidence, seen, List.of(problem));
    }

    /** The same for a conflict on which another verdict counts by now. */
    public VerdictForm after(String nowSeen) {
        return new VerdictForm(verdict, side, note, evidence, nowSeen, problems);
    }

    /**
     * What was decided.
     *
     * @throws Refusal where no verdict was chosen, or there is no such side
     */
    public Ruling ruling() {
        if (verdict.isBlank()) {
            throw Refusal.invalid("verdict", "Choose a verdict.");
        }
        Decision decision = Decision.of(verdict);
        return switch (side) {
            case "both", "neither", "open", "" -> new Ruling(decision, open(side), null, note, evidence);
            default -> new Ruling(decision, RightSide.ONE, number(side), note, evidence);
        };
    }

    private static RightSide open(String side) {
        return side.isEmpty() ? RightSide.OPEN : RightSide.valueOf(side.toUpperCase(Locale.ROOT));
    }

    private static int number(String side) {
        try {
            return Integer.parseInt(side);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("side", "Choose a side, both, neither or open.");
        }
    }

    /** Whether this side is said to be right. */
    public boolean favours(int number) {
        return side.equals(String.valueOf(number));
    }

    public List<Decision> decisions() {
        return List.of(Decision.values());
    }

    public String error(String field) {
        return Problem.of(problems, field);
    }
}
