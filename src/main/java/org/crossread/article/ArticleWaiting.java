package org.crossread.article;

/** An article waits for its first stage once the transaction is through. */
public record ArticleWaiting(long articleId) {}
