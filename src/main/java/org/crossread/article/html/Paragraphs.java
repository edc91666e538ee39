package org.crossread.article.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Markup as plain text: one paragraph, heading or item a block, an empty line between two. */
final class Paragraphs implements NodeFilter {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "nav",
            "aside",
            "form",
            "button",
            "iframe",
            "object",
            "select",
            "head");

    private final StringBuilder text = new StringBuilder();
    private boolean wanted;

    private Paragraphs() {}

    static String of(Element root) {
        Paragraphs paragraphs = new Paragraphs();
        root.filter(paragraphs);
        return paragraphs.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.text());
        } else if (node instanceof Element element) {
            if (LEFT_OUT.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            between(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            between(element);
        }
        return FilterResult.CONTINUE;
    }

    private void between(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            wanted = true;
        }
    }

    private void add(String words) {
        if (words.isBlank()) {
            if (!wanted && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            return;
        }
        if (wanted && !text.isEmpty()) {
            while (text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            text.append("\n\n");
        }
        boolean first = wanted || text.isEmpty();
        wanted = false;
        boolean spaced = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        text.append(first || spaced ? words.stripLeading() : words);
    }
}
