package org.crossread.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The help page of one check, made from its example file.
 *
 * @param summary its first sentence
 * @param body HTML without the title: made here from a file of our own, everything in it escaped
 */
@TemplateData
public record Help(String id, String title, String summary, RawString body) {
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^[^.!?]++[.!?]");
    private static final Map<String, String> HEADINGS = Map.of(
            "Reads", "What it reads",
            "Quiet", "What it reads quietly",
            "Compares", "How it compares",
            "Flags", "What it flags",
            "Known misses", "What it still gets wrong");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(Help::lineBreaks)
            .build();

    static Help of(String id, String markdown) {
        Node page = PARSER.parse(markdown);
        String title = id;
        if (page.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            title = words(heading);
            heading.unlink();
        }
        String summary = page.getFirstChild() instanceof Paragraph first ? firstSentence(words(first)) : "";
        page.accept(new PlainHeadings());
        return new Help(id, title, summary, new RawString(HTML.render(page)));
    }

    private static String words(Node node) {
        return TextContentRenderer.builder()
                .build()
                .render(node)
                .replace('\n', ' ')
                .strip();
    }

    private static String firstSentence(String paragraph) {
        Matcher matcher = FIRST_SENTENCE.matcher(paragraph);
        return matcher.find() ? matcher.group() : paragraph;
    }

    /** The example files' headings are short for the build's sake; readers get whole phrases. */
    private static class PlainHeadings extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            if (heading.getFirstChild() instanceof Text text) {
                text.setLiteral(HEADINGS.getOrDefault(text.getLiteral(), text.getLiteral()));
            }
        }
    }

    /** {@code <br>} in a table cell is a line break; all other markup shows as it is typed. */
    private static NodeRenderer lineBreaks(HtmlNodeRendererContext context) {
        return new NodeRenderer() {
            @Override
            public java.util.Set<Class<? extends Node>> getNodeTypes() {
                return java.util.Set.of(HtmlInline.class);
            }

            @Override
            public void render(Node node) {
                String literal = ((HtmlInline) node).getLiteral();
                if (literal.equals("<br>")) {
                    context.getWriter().tag("br");
                } else {
                    context.getWriter().text(literal);
                }
            }
        };
    }
}
