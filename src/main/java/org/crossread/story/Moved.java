package org.crossread.story;

/** People put articles of one story into another; fired inside the transaction. */
public record Moved(Story from, Story to) {}
