package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * All that is said in an article: the words between quotation marks, and who says what.
 */
record Speech(List<Quotation> quotations, List<Attribution> attributions, List<Attribution> reports) {

    static Speech of(Prose prose) {
        return prose.once(Speech.class, article -> of(Paragraph.of(article)));
    }

    static Speech of(List<Paragraph> paragraphs) {
        Reader reader = new Reader();
        for (int i = 0; i < paragraphs.size(); i++) {
            reader.read(paragraphs.get(i), i + 1 < paragraphs.size() && opens(paragraphs.get(i + 1)));
        }
        return new Speech(
                List.copyOf(reader.quotations), List.copyOf(reader.attributions), List.copyOf(reader.reports));
    }

    static boolean opens(Paragraph paragraph) {
        return QuoteMark.isDouble(paragraph.words().charAt(0));
    }

    /** Goes through the article once, remembering who spoke last. */
    private static final class Reader {
        private final List<Quotation> quotations = new ArrayList<>();
        private final List<Attribution> attributions = new ArrayList<>();
        private final List<Attribution> reports = new ArrayList<>();
        private final Antecedents antecedents = new Antecedents();
        /** Who is announced at the end of the paragraph before ("Ivanov went on:"), or whose quote it leaves open. */
        private @Nullable Attribution announced;

        void read(Paragraph paragraph, boolean continues) {
            String words = paragraph.words();
            List<QuotedStretch> stretches = QuotedStretch.in(words, QuotePairs.of(words, continues));
            BitSet quoted = new BitSet(words.length());
            stretches.forEach(stretch -> stretch.mark(quoted));
            List<Attribution> links = new ArrayList<>();
            List<Attribution> direct = new ArrayList<>();
            for (Sentence sentence : paragraph.sentences()) {
                int base = sentence.offset() - paragraph.offset();
                new SpeechLinks(sentence, i -> quoted.get(base + i))
                        .find()
                        .forEach(link -> links.add(attribution(sentence, link)));
                ReportLinks found = new ReportLinks(sentence, i -> quoted.get(base + i));
                found.find().forEach(link -> reports.add(report(sentence, link)));
                found.direct().forEach(link -> direct.add(report(sentence, link)));
                antecedents.read(sentence);
            }
            attributions.addAll(links);
            quote(paragraph, stretches, links, direct);
            announced = announcement(paragraph, stretches, links.isEmpty() ? direct : links);
        }

        private Attribution attribution(Sentence sentence, SpeechLink link) {
            Speaker speaker = antecedents.resolve(link.speaker());
            antecedents.spoke(speaker);
            return attribution(sentence, link, speaker);
        }

        private Attribution report(Sentence sentence, SpeechLink link) {
            return attribution(sentence, link, antecedents.resolve(link.speaker()));
        }

        private static Attribution attribution(Sentence sentence, SpeechLink link, Speaker speaker) {
            return new Attribution(
                    speaker,
                    speaker != link.speaker(),
                    link.hedge(),
                    sentence.span(link.coverFrom(), link.coverTo()),
                    sentence.span(link.sourceFrom(), link.sourceTo()),
                    sentence.span(link.cueFrom(), link.cueTo()));
        }

        private void quote(
                Paragraph paragraph, List<QuotedStretch> stretches, List<Attribution> links, List<Attribution> direct) {
            QuoteSpeakers speakers = new QuoteSpeakers(paragraph, links, direct, announced);
            for (QuotedStretch stretch : stretches) {
                int from = stretch.start(paragraph.words());
                int to = stretch.end(paragraph.words());
                if (from < to) {
                    Attribution by = speakers.of(stretch);
                    String text = paragraph.words().substring(from, to);
                    quotations.add(new Quotation(paragraph.span(from, to), text, stretch.words(paragraph.words()), by));
                }
            }
        }

        private @Nullable Attribution announcement(
                Paragraph paragraph, List<QuotedStretch> stretches, List<Attribution> links) {
            boolean open =
                    !stretches.isEmpty() && !stretches.get(stretches.size() - 1).closed();
            if (open && !quotations.isEmpty()) {
                return quotations.get(quotations.size() - 1).attribution();
            }
            boolean colon = paragraph.words().endsWith(":");
            return colon && !links.isEmpty() ? links.get(links.size() - 1) : null;
        }
    }
}
