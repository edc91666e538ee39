package org.crossread.check.date;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.check.Context;
import org.crossread.check.SelfCheck;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Dates whose weekday was not the weekday of that date, and date lines that strayed in from another page. */
@Singleton
public final class WeekdayCheck implements SelfCheck {
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:mon|tue|wed|thu|fri|sat|sun)", Pattern.CASE_INSENSITIVE);
    /** An article this far from the date at its top cannot be the one that the date was set for. */
    private static final int STRAY_DAYS = 14;

    @Override
    public String id() {
        return "weekday";
    }

    @Override
    public List<Slip> inspect(Prose article, Context context) {
        if (article.sentences().stream().noneMatch(WeekdayCheck::mayNameADay)) {
            return List.of();
        }
        LocalDate today = context.reference().orElse(null);
        List<DateExpression> dates = new ArrayList<>();
        DateMentions mentions = DateMentions.in(article);
        DateScene unnamed = DateScene.of(today);
        for (Sentence sentence : article.sentences()) {
            dates.addAll(DateExpression.of(mentions.of(sentence), unnamed));
        }
        List<WeekdayDate> named =
                dates.stream().map(WeekdayDate::of).flatMap(Optional::stream).toList();
        if (named.isEmpty()) {
            return List.of();
        }
        WeekdayScene scene = WeekdayScene.of(dates, today);
        return named.stream()
                .map(date -> slip(date, scene))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A weekday with a date has a figure in it: most articles have no sentence with both, and need not be read for one. */
    private static boolean mayNameADay(Sentence sentence) {
        return sentence.words().chars().anyMatch(Character::isDigit)
                && WEEKDAY.matcher(sentence.words()).find();
    }

    private Optional<Slip> slip(WeekdayDate date, WeekdayScene scene) {
        LocalDate meant = date.meant(scene);
        if (meant == null) {
            return Optional.empty();
        }
        boolean wrong = meant.getDayOfWeek() != date.weekday();
        boolean stray = date.onPage() && !date.hasYear() && strayed(meant, scene.today());
        boolean explained = wrong
                && !date.hasYear()
                && !date.onPage()
                && scene.years().stream().anyMatch(date::fits);
        if (explained || !wrong && !stray) {
            return Optional.empty();
        }
        String why =
                (wrong ? WeekdayWords.misfit(date, meant) : "") + (stray ? WeekdayWords.stray(date, meant, scene) : "");
        DateExpression said = date.said();
        return Optional.of(new Slip(
                id(),
                said.sentence().span(said.start(), said.end()),
                said.words(),
                why.strip(),
                Slip.Effect.MEANING,
                wrong ? WeekdayWords.repairs(date, meant) : List.of()));
    }

    private static boolean strayed(LocalDate meant, @Nullable LocalDate today) {
        return today != null && Math.abs(ChronoUnit.DAYS.between(meant, today)) > STRAY_DAYS;
    }
}
