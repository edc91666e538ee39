package org.crossread.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** An article that has people speak as "I" and "we" and has no quotation marks at all: what they say reads as the paper's own words. */
final class LostQuotes implements Trace {
    private static final String MARKS = "“”„«»\"";
    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Ll]et[’']s)\\b(?![.’'])");
    private static final Pattern SAID = Pattern.compile(
            ", (?:(?:\\p{Lu}[\\p{L}’'-]++ ){1,4}|the (?:\\p{L}++ ){1,3}|he |she |they )"
                    + "(?:said|told|added|explained|stressed|warned|insisted|noted|replied|declared|concluded|continued|argued)\\b");
    private static final int FEWEST = 2;

    @Override
    public void look(Prose article, List<Slip> found) {
        if (article.text().value().chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
            return;
        }
        List<Slip> spoken = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Matcher said = SAID.matcher(sentence.words());
            if (sentence.kind() == Sentence.Kind.BODY && said.find()) {
                Matcher first = FIRST_PERSON.matcher(sentence.words()).region(0, said.start());
                if (first.find()) {
                    spoken.add(
                            Trace.meaning(
                                    sentence,
                                    0,
                                    said.start(),
                                    "Somebody speaks here, but the article has lost its quotation marks: the words read as the paper's own."));
                }
            }
        }
        if (spoken.size() >= FEWEST) {
            found.addAll(spoken);
        }
    }
}
