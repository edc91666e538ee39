package org.crossread.article.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The running text of a PDF: lines joined to paragraphs, words that a line break parted made whole, what repeats on every page left out. */
final class PdfText extends PDFTextStripper {
    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final Pattern PARTED = Pattern.compile("(?<=\\p{Ll})[-\u00AD]\\n(?=\\p{Ll})");
    private static final Pattern LINES = Pattern.compile("[ \\t]*+\\n[ \\t]*+");
    private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");
    /** What browsers print above and below a page. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?m)^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}, \\d{1,2}:\\d{2}.{0,300}$|^((?:https?|file)://\\S{1,2000})\\s++\\d{1,3}/\\d{1,3}$");

    private static final int REPEATED = 3;
    private static final float OTHER_SIZE = 0.7f;

    private final Deadline deadline;
    private boolean atLineStart = true;
    private float size;

    private PdfText(Deadline deadline) {
        this.deadline = deadline;
        setLineSeparator("\n");
        setParagraphEnd("\n\n");
        setSortByPosition(false);
    }

    /**
     * What a PDF says.
     *
     * @param address where a browser found the page that it printed; null where none says so
     */
    record Found(String text, @Nullable String address) {}

    static Found of(PDDocument document, Deadline deadline) throws IOException {
        PdfText stripper = new PdfText(deadline);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).strip());
        }
        List<String> clean = pages.stream()
                .map(page -> PRINTED.matcher(page).replaceAll("").strip())
                .toList();
        return new Found(joined(withoutMargins(clean)), address(pages));
    }

    private static @Nullable String address(List<String> pages) {
        return pages.stream()
                .flatMap(page -> PRINTED.matcher(page).results())
                .map(found -> found.group(1))
                .filter(address -> address != null && address.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    /** A line in letters of another size is a heading, or comes after one. */
    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        if (atLineStart && !positions.isEmpty()) {
            float now = positions.get(0).getFontSizeInPt();
            if (Math.abs(now - size) > OTHER_SIZE && size > 0) {
                writeString("\n\n");
            }
            size = now;
        }
        atLineStart = false;
        super.writeString(words, positions);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        atLineStart = true;
        super.writeLineSeparator();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        atLineStart = true;
        super.writeParagraphEnd();
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        deadline.check();
        super.processPage(page);
    }

    /** First and last lines that stand on several pages, but for their numbers, are none of the article's. */
    private static List<String> withoutMargins(List<String> pages) {
        Map<String, Integer> seen = new HashMap<>();
        pages.forEach(page -> {
            seen.merge(plain(first(page)), 1, Integer::sum);
            seen.merge(plain(last(page)), 1, Integer::sum);
        });
        return pages.stream()
                .map(page -> seen.getOrDefault(plain(first(page)), 0) >= REPEATED
                        ? page.substring(first(page).length())
                        : page)
                .map(page -> seen.getOrDefault(plain(last(page)), 0) >= REPEATED
                        ? page.substring(0, page.length() - last(page).length())
                        : page)
                .map(String::strip)
                .toList();
    }

    private static String first(String page) {
        int end = page.indexOf('\n');
        return end < 0 ? page : page.substring(0, end);
    }

    private static String last(String page) {
        return page.substring(page.lastIndexOf('\n') + 1);
    }

    private static String plain(String line) {
        return DIGITS.matcher(line.strip()).replaceAll("#");
    }

    /** A page that ends inside a sentence goes on with the next one. */
    private static String joined(List<String> pages) {
        StringBuilder text = new StringBuilder();
        for (String page : pages) {
            if (page.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                boolean within =
                        Character.isLetter(text.charAt(text.length() - 1)) || text.charAt(text.length() - 1) == ',';
                text.append(within && Character.isLowerCase(page.charAt(0)) ? "\n" : "\n\n");
            }
            text.append(page);
        }
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK.split(text)) {
            String whole = PARTED.matcher(paragraph.strip()).replaceAll("");
            String line = LINES.matcher(whole).replaceAll(" ").strip();
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
        }
        return String.join("\n\n", paragraphs);
    }
}
