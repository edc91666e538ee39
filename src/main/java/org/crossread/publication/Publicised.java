package org.crossread.publication;

/** A correction is published; fired inside the transaction, before its article is mended. */
public record Publicised(Publication publication) {}
