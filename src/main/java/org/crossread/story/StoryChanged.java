package org.crossread.story;

/** A story has other articles, or other versions of them, than before: it wants to be analysed once the transaction is through. */
public record StoryChanged(long storyId) {}
