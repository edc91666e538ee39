package org.crossread.check.translation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** Credits of agencies, photographers and desks that were copied along with the story. */
final class Boilerplate implements Trace {
    private static final Pattern PHOTO = Pattern.compile(
            "©.{2,80}+|\\bPhoto (?:from|by|of|taken)\\b.{2,80}+|\\b(?:Photo|Image|Picture)\\s?:.{2,80}+");

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.kind() == Sentence.Kind.CREDIT) {
                found.add(Trace.cosmetic(
                        sentence,
                        0,
                        sentence.words().length(),
                        "Credit of an agency or desk: it shows a shared origin and is not a statement."));
            } else if (sentence.kind() == Sentence.Kind.CAPTION) {
                Matcher photo = PHOTO.matcher(sentence.words());
                if (photo.find()) {
                    found.add(Trace.cosmetic(
                            sentence,
                            photo.start(),
                            photo.end(),
                            "Credit of a photo: it shows a shared origin and is not a statement."));
                }
            }
        }
    }
}
