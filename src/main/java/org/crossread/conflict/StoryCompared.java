package org.crossread.conflict;

import org.crossread.story.Story;

/** A story was compared, and what was found is stored; fired inside the transaction that stores it. */
public record StoryCompared(Story story) {}
