package org.crossread.article;

/** A source has another name now, or other articles. Fired inside the transaction. */
public record SourceRenamed(Source source) {}
