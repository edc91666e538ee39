package org.crossread.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a template calls by name in whichever of the parts around it holds that name. Qute finds it too, but asks each of some two hundred
 * resolvers at every part on the way out, loops, tags and includes, before it looks further; most of the time that a page took went there.
 */
@Singleton
class OuterNames implements ValueResolver {
    private static final int BEFORE_ALL = 1000;

    void find(@Observes EngineBuilder pages) {
        pages.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL;
    }

    @Override
    public boolean appliesTo(EvalContext asked) {
        return found(asked) != null;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext asked) {
        @Nullable CompletionStage<Object> found = found(asked);
        return found == null ? Results.notFound(asked) : found;
    }

    /** Null where the name stands for something else than what a part was given, or belongs to a value. */
    private static @Nullable CompletionStage<Object> found(EvalContext asked) {
        if (!(asked.getBase() instanceof Mapper) || !asked.getParams().isEmpty()) {
            return null;
        }
        @Nullable ResolutionContext part = asked.resolutionContext();
        if (part == null || part.getData() != asked.getBase()) {
            return null;
        }
        for (; part != null && part.getData() instanceof Mapper names; part = part.getParent()) {
            if (names.appliesTo(asked.getName())) {
                CompletionStage<Object> held = names.getAsync(asked.getName());
                if (!(held instanceof CompletedStage<Object> there) || !Results.isNotFound(there.get())) {
                    return held;
                }
            }
        }
        return null;
    }
}
