package org.crossread.story;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.article.Imported;
import org.jspecify.annotations.Nullable;

/**
 * What became of one text that somebody brought.
 *
 * @param name of the file, or the article's title
 * @param article its id, null where it could not be taken
 * @param notes what the person should know; why it failed, where it did
 * @param story its id, null for none
 * @param waiting whether a stage is still to come
 * @param aside whether it was set aside
 */
@TemplateData
public record ImportLine(
        String name,
        Fate fate,
        @Nullable Long article,
        String title,
        List<String> notes,
        @Nullable Long story,
        String storyTitle,
        boolean waiting,
        boolean aside) {

    /** What can become of a text. */
    public enum Fate {
        TAKEN("came in", "done"),
        THERE("already here", "info"),
        FAILED("not taken", "problem");

        private final String words;
        private final String tone;

        Fate(String words, String tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        public String tone() {
            return tone;
        }
    }

    static ImportLine of(String name, Imported imported) {
        return of(name, imported.article(), imported.existed() ? Fate.THERE : Fate.TAKEN, imported.notes());
    }

    static ImportLine of(String name, Article article, Fate fate, List<String> notes) {
        Story story = StoryMember.storyOf(article).orElse(null);
        return new ImportLine(
                name,
                fate,
                article.id,
                article.title,
                notes,
                story == null ? null : story.id,
                story == null ? "" : story.title,
                article.isUnderWay(),
                article.state == Article.State.FAILED);
    }

    static ImportLine failed(String name, String why) {
        return new ImportLine(name, Fate.FAILED, null, "", List.of(why), null, "", false, false);
    }
}
