package org.crossread.article.web;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.Refusal;
import org.crossread.article.Cell;
import org.crossread.article.file.Formats;
import org.crossread.article.file.Incoming;
import org.crossread.article.file.Opened;
import org.crossread.article.file.Upload;
import org.crossread.article.html.HtmlPage;

/** Articles by their address: a page is read as one; whatever else is opened as a file of its kind. */
@Singleton
public class WebArticles {
    private final Fetcher fetcher;
    private final Formats formats;

    WebArticles(Fetcher fetcher, Formats formats) {
        this.fetcher = fetcher;
        this.formats = formats;
    }

    /**
     * What stands at an address.
     *
     * @throws Refusal where it cannot be had or read, with what to do
     */
    public Opened open(String address) {
        try {
            return read(fetcher.get(address), address);
        } catch (Unfetched unfetched) {
            throw unfetched.refusal();
        }
    }

    private Opened read(Fetched fetched, String asked) {
        if (fetched.type().contains("html")) {
            HtmlPage page = HtmlPage.of(fetched.bytes(), fetched.charset(), fetched.address());
            return new Opened(List.of(Incoming.of(asked, page.article(), page.notes())), List.of());
        }
        Opened opened = formats.open(new Upload(name(fetched), fetched.bytes()));
        return new Opened(
                opened.articles().stream()
                        .map(article -> at(article, asked, fetched))
                        .toList(),
                opened.columns());
    }

    private static Incoming at(Incoming article, String asked, Fetched fetched) {
        Map<String, String> cells = new TreeMap<>(article.cells());
        if (article.readable() && !cells.containsKey(Cell.KEY.id())) {
            cells.putIfAbsent(Cell.URL.id(), fetched.address());
        }
        return new Incoming(asked, cells, article.notes(), article.trouble());
    }

    /** The last part of the address, with an ending that tells what it is. */
    private static String name(Fetched fetched) {
        String path = String.valueOf(URI.create(fetched.address()).getPath());
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = last.isEmpty() ? "page" : last;
        return switch (fetched.type()) {
            case "application/json" -> name.contains(".") ? name : name + ".json";
            case "text/csv" -> name.endsWith(".csv") ? name : name + ".csv";
            default -> name;
        };
    }
}
