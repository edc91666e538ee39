package org.crossread.article;

import org.crossread.text.Prose;
import org.crossread.text.Text;

/** The beginning of a text: enough to name an article, to date it and to tell what it is about, and quick even for a megabyte. */
public final class Beginning {
    private static final int LENGTH = 30_000;

    private Beginning() {}

    /** The first few thousand words, cut at a space where there is one. Places in it are places in the whole text. */
    public static Prose of(Text text) {
        String whole = text.value();
        if (whole.length() <= LENGTH) {
            return Prose.of(text);
        }
        int space = whole.lastIndexOf(' ', LENGTH);
        int cut = space > LENGTH / 2 ? space : LENGTH;
        return Prose.of(whole.substring(0, Character.isLowSurrogate(whole.charAt(cut)) ? cut - 1 : cut));
    }
}
