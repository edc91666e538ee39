package org.crossread.article.delivery;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Base64;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Megabytes in one column of text: neither H2 nor PostgreSQL has a type for them that the other takes too. */
@Immutable
@Converter
public class BytesColumn implements AttributeConverter<byte @Nullable [], @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public byte @Nullable [] convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Base64.getDecoder().decode(text);
    }
}
