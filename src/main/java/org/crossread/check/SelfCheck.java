package org.crossread.check;

import java.util.List;
import org.crossread.text.Prose;

/**
 * One kind of slip that shows inside a single article. Like {@link Check}, it is found, never listed, and has an example file.
 */
public interface SelfCheck {
    /** Stored, in URLs, and the example file's name: frozen once released. May be the id of a {@link Check} of the same kind. */
    String id();

    /** Every slip of this kind in the article, in the order of the text. */
    List<Slip> inspect(Prose article, Context context);
}
