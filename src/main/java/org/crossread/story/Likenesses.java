package org.crossread.story;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossread.article.Article;
import org.crossread.article.Beginning;

/** What the articles of late are about: kept at hand, and always to be had again from their texts. */
@Singleton
class Likenesses {
    private static final int KEPT = 2000;
    private final Map<String, Likeness> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Likeness> eldest) {
            return size() > KEPT;
        }
    });

    Likeness of(Article article) {
        String key = article.id + "/" + article.currentVersion;
        Likeness likeness = known.get(key);
        if (likeness == null) {
            likeness = Likeness.of(Beginning.of(article.version().content()));
            known.put(key, likeness);
        }
        return likeness;
    }
}
