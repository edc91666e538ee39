package org.crossread.article.delivery;

import jakarta.inject.Singleton;
import org.crossread.article.file.Formats;
import org.crossread.article.file.Opened;
import org.crossread.article.file.Upload;
import org.crossread.article.web.WebArticles;

/** Opens what is brought: a file as it is, an address once its page is here. */
@Singleton
class Opening {
    private final Formats formats;
    private final WebArticles web;

    Opening(Formats formats, WebArticles web) {
        this.formats = formats;
        this.web = web;
    }

    Opened open(Parcel parcel) {
        byte[] bytes = parcel.bytes;
        return bytes == null ? web.open(parcel.name) : formats.open(new Upload(parcel.name, bytes));
    }
}
