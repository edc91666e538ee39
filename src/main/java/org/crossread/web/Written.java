package org.crossread.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Parts of pages that show the same each time they are made of the same values, kept as they were written. */
@Singleton
public class Written {
    /** Characters of all that is kept. */
    private static final long ROOM = 16_000_000;

    private static final Pattern INDENTATION = Pattern.compile("\\n\\s+");

    private static final Duration UNSEEN = Duration.ofMinutes(10);

    private final Cache<Record, RawString> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Record of, RawString html) -> html.getValue().length())
            .expireAfterAccess(UNSEEN)
            .build();

    /** @param of all that the part depends on, its language too: nothing else may change what is written, and who looks may not either */
    public RawString once(Record of, Supplier<TemplateInstance> part) {
        RawString known = kept.getIfPresent(of);
        if (known != null) {
            return known;
        }
        RawString html = html(part.get());
        kept.put(of, html);
        return html;
    }

    /** What a part of a page is written as, without the indentation of its template. */
    public static RawString html(TemplateInstance part) {
        return new RawString(INDENTATION.matcher(part.render()).replaceAll("\n"));
    }
}
