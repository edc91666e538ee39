package org.crossread.publication.bundle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossread.Refusal;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.TrackRecord;
import org.crossread.correction.Correction;
import org.crossread.group.Constraints;
import org.crossread.group.GroupConstraint;
import org.crossread.publication.Publication;
import org.crossread.publication.Publicised;
import org.crossread.statement.StoredWitness;
import org.crossread.story.Story;
import org.crossread.story.StoryMember;
import org.jspecify.annotations.Nullable;

/** Makes evidence bundles: of a published correction as things stood then, of a conflict as they stand. */
@ApplicationScoped
public class Bundles {
    private final Rerun rerun;
    private final TrackRecord trackRecord;

    Bundles(Rerun rerun, TrackRecord trackRecord) {
        this.rerun = rerun;
        this.trackRecord = trackRecord;
    }

    /** Keeps what the bundle needs, before the article is mended. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onPublication(@Observes Publicised publicised) {
        Publication publication = publicised.publication();
        Correction correction = publication.correction;
        Dossier dossier = new Dossier();
        dossier.publication = publication;
        dossier.inputs = Written.text(inputs(correction));
        dossier.decisions = Written.text(Decisions.of(correction.conflict, List.of(correction)));
        dossier.persist();
    }

    /** What there is to compare again, and what was decided. */
    private record Stored(String subject, Inputs inputs, String decisions, String notice, Map<String, String> texts) {
        Bundle bundle(Rerun rerun) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            texts.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
            files.put(Bundle.INPUTS, Written.json(inputs));
            files.put(Bundle.DECISIONS, (decisions + "\n").getBytes(StandardCharsets.UTF_8));
            if (!notice.isEmpty()) {
                files.put(Bundle.NOTICE, (notice + "\n").getBytes(StandardCharsets.UTF_8));
            }
            files.putAll(rerun.of(inputs, texts));
            return Bundle.of(subject, files);
        }
    }

    /** The bundle of a published correction. Reading takes its time, so no transaction is open meanwhile. */
    public Bundle ofPublication(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    Publication publication = Publication.<Publication>findByIdOptional(id)
                            .orElseThrow(() -> Refusal.missing("published correction", id));
                    Dossier dossier = Dossier.of(publication)
                            .orElseThrow(() -> Refusal.missing("evidence bundle of published correction", id));
                    Inputs inputs = Written.read(dossier.inputs.getBytes(StandardCharsets.UTF_8), Inputs.class);
                    return new Stored(
                            "publication " + id, inputs, dossier.decisions, publication.notice, texts(inputs));
                })
                .bundle(rerun);
    }

    /** The bundle of a conflict as it stands. */
    public Bundle ofConflict(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    Conflict conflict =
                            Conflict.<Conflict>findByIdOptional(id).orElseThrow(() -> Refusal.missing("conflict", id));
                    Inputs inputs = inputs(conflict.story.witnesses(), GroupConstraint.constraints(conflict.story));
                    String decisions = Written.text(Decisions.of(conflict, Correction.of(conflict)));
                    return new Stored("conflict " + id, inputs, decisions, "", texts(inputs));
                })
                .bundle(rerun);
    }

    private Inputs inputs(Correction correction) {
        Article article = correction.passage.article;
        @Nullable Story story = StoryMember.storyOf(article).orElse(null);
        StoredWitness alone = new StoredWitness(
                article.id,
                correction.passage.version,
                article.sourceName(),
                article.title,
                article.published,
                null,
                article.original());
        return story == null
                ? inputs(List.of(alone), Constraints.NONE)
                : inputs(story.witnesses(), GroupConstraint.constraints(story));
    }

    private Inputs inputs(List<StoredWitness> witnesses, Constraints constraints) {
        List<Inputs.Read> read = witnesses.stream()
                .sorted(Comparator.comparing(StoredWitness::article))
                .map(witness -> new Inputs.Read(
                        witness.article(),
                        witness.version(),
                        version(witness.article(), witness.version()).sha256,
                        witness.source(),
                        witness.title(),
                        witness.published() == null ? null : witness.published().toString(),
                        witness.original()))
                .toList();
        return Inputs.of(read, constraints, trackRecord.now());
    }

    private static Map<String, String> texts(Inputs inputs) {
        Map<String, String> texts = new HashMap<>();
        inputs.articles().forEach(read -> texts.put(read.file(), version(read.id(), read.version()).text));
        return texts;
    }

    private static ArticleVersion version(long article, int number) {
        return ArticleVersion.<ArticleVersion>find("article.id = ?1 and number = ?2", article, number)
                .firstResultOptional()
                .orElseThrow(() ->
                        new IllegalStateException("Article " + article + " has lost its version " + number + "."));
    }
}
