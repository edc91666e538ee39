package org.crossread.conflict;

import java.util.concurrent.Callable;

/** A command of a stage that comes after this one; found, not listed, so that this one need not know it. */
public interface LaterCommand extends Callable<Integer> {
    /** The one that works in the records. */
    String INDEX = "index";
}
