package org.crossread.article.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Apache OpenNLP's model of 103 languages. Loaded once. */
final class Model {
    private static final String FILE = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";

    private Model() {}

    private static final class Loaded {
        static final LanguageDetector DETECTOR = new LanguageDetectorME(model());

        private static LanguageDetectorModel model() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is missing.");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The likeliest language, in three letters, where it is so many times as likely as English; else null. */
    static @Nullable String other(String text, double times) {
        Language[] likely;
        synchronized (Loaded.DETECTOR) {
            likely = Loaded.DETECTOR.predictLanguages(text);
        }
        double english = 0;
        for (Language language : likely) {
            english = language.getLang().equals(ENGLISH) ? language.getConfidence() : english;
        }
        boolean sure = likely.length > 0 && likely[0].getConfidence() >= times * english;
        return sure && !likely[0].getLang().equals(ENGLISH) ? likely[0].getLang() : null;
    }
}
