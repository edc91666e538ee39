package org.crossread.article;

/** A new article is stored; fired inside the transaction that stores it. */
public record ArticleImported(Article article) {}
