package org.crossread.search;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

/**
 * What tells whether an entry is as the records have it.
 *
 * @param parts how many entries belong to it
 */
@ProjectionConstructor
record Kept(
        @IdProjection String id,
        @FieldProjection String stamp,
        @FieldProjection Integer parts) {}
