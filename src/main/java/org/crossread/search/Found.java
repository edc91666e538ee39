package org.crossread.search;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/** An entry as the index gives it back. */
@ProjectionConstructor
record Found(
        @IdProjection String id,
        @FieldProjection String type,
        @FieldProjection String title,
        @FieldProjection String text,
        @FieldProjection String by,
        @FieldProjection String address,
        @FieldProjection @Nullable String state,
        @FieldProjection @Nullable LocalDate day,
        @FieldProjection List<String> kinds) {}
