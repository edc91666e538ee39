package org.crossread.article.file;

import jakarta.inject.Singleton;
import org.crossread.article.ArticleFile;

/** Plain text, with or without lines about the article before it. Last of all: whatever is no other format and has no NUL. */
@Singleton
class TextFormat implements ArticleFormat {
    private static final int OLD_WORD = 0xD0;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String name() {
        return "plain text";
    }

    @Override
    public boolean takes(Upload file) {
        boolean other = file.starts('{', '\\', 'r', 't', 'f') || file.starts(OLD_WORD, 0xCF, 0x11, 0xE0);
        boolean wide = file.starts(0xFE, 0xFF) || file.starts(0xFF, 0xFE);
        return !other && (wide || !nul(file.bytes()));
    }

    private static boolean nul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        ArticleFile read = ArticleFile.read(file.name(), file.bytes());
        return Opened.of(Incoming.of(file.name(), read.article(), read.notes()));
    }
}
