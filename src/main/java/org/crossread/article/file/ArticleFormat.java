package org.crossread.article.file;

/**
 * One format in which articles come. A new one is a class that implements this: it is found, not listed. Each is told its limits by what it
 * is given: never more than an upload may hold, and a deadline to ask in every loop.
 */
public interface ArticleFormat {
    /** Formats are asked in the order of this number: those that tell by their first bytes come before those that tell by a name. */
    int order();

    /** How people call it: "a PDF". */
    String name();

    /** Whether a file is of this format. */
    boolean takes(Upload file);

    /**
     * The articles in it.
     *
     * @throws org.crossread.Refusal where it cannot be read, with what to do
     */
    Opened read(Upload file, Deadline deadline);
}
