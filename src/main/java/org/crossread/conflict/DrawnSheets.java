package org.crossread.conflict;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.crossread.story.Story;
import org.crossread.web.Written;
import org.crossread.web.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Collations as they were last written for a page: each stands for as long as nothing that it shows has changed, which the records say at every
 * request, whoever changed it and on whichever node. Memory alone; losing it costs the time to write them again.
 */
@Singleton
class DrawnSheets {
    /** Characters of all that is kept. */
    private static final long ROOM = 16_000_000;

    private static final Duration UNSEEN = Duration.ofMinutes(10);

    private final Cache<Place, Drawn> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Place place, Drawn drawn) -> drawn.html().getValue().length())
            .expireAfterAccess(UNSEEN)
            .build();

    private record Place(long story, Language language) {}

    /**
     * What a collation shows, without reading it: the articles as its columns name them, when they were compared last, and how often people changed
     * what stands in it.
     */
    private record Edition(
            List<Sheet.Column> columns, @Nullable Instant analysed, int turn, Conflict.Changes changes) {}

    /** A collation with what a page says of it. */
    record Drawn(Edition edition, Sheet sheet, RawString html) {}

    /** The one of a story: as it is kept, or laid out and written anew. */
    Drawn of(Story story, Language language, StorySheet layout, Function<Sheet, TemplateInstance> part) {
        // asked before the sheet is read: what changes in between makes the next edition
        Edition edition = new Edition(layout.columns(), story.analysedAt, story.turn, Conflict.changes(story));
        Place place = new Place(story.id, language);
        @Nullable Drawn known = kept.getIfPresent(place);
        if (known != null && known.edition().equals(edition)) {
            return known;
        }
        Sheet sheet = layout.sheet();
        Drawn drawn = new Drawn(edition, sheet, Written.html(part.apply(sheet)));
        kept.put(place, drawn);
        return drawn;
    }
}
