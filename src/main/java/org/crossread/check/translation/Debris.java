package org.crossread.check.translation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** Letters read in the wrong encoding ("donâ€™t"), codes of a web page ("&amp;"), an accent of another language left on a Slavic name. */
final class Debris implements Trace {
    private static final Pattern BROKEN = Pattern.compile(
            "â€[™œ˜¦“”\\u009d\\u0093\\u0094]?|Ã[©¨¡³±¼¶¤§ªº­]|Â[£°«»\\u00a0]|&(?:amp|quot|nbsp|lt|gt|apos|#\\d{1,6}|#x[0-9a-fA-F]{1,6});|\\uFFFD");
    private static final Map<String, String> REPAIRS = Map.ofEntries(
            Map.entry("â€™", "’"),
            Map.entry("â€œ", "“"),
            Map.entry("â€˜", "‘"),
            Map.entry("â€¦", "…"),
            Map.entry("Ã©", "é"),
            Map.entry("Ã¨", "è"),
            Map.entry("Ã¡", "á"),
            Map.entry("Ã³", "ó"),
            Map.entry("Ã±", "ñ"),
            Map.entry("Ã¼", "ü"),
            Map.entry("Ã¶", "ö"),
            Map.entry("Ã¤", "ä"),
            Map.entry("&amp;", "&"),
            Map.entry("&quot;", "\""),
            Map.entry("&nbsp;", " "),
            Map.entry("&lt;", "<"),
            Map.entry("&gt;", ">"),
            Map.entry("&apos;", "’"),
            Map.entry("&#39;", "’"));
    private static final Pattern SPANISH_SLAVIC =
            Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{0,12}[áéíóú]\\p{L}{0,8}(?:in|ov|ev|ova|eva|enko|sky)(?!\\p{L})");

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            if (!suspect(sentence.words())) {
                continue;
            }
            Matcher broken = BROKEN.matcher(sentence.words());
            while (broken.find()) {
                String repair = REPAIRS.get(broken.group());
                found.add(Trace.cosmetic(
                        sentence,
                        broken.start(),
                        broken.end(),
                        "A sign was read in the wrong encoding.",
                        repair == null ? new String[0] : new String[] {repair}));
            }
            Matcher accent = SPANISH_SLAVIC.matcher(sentence.words());
            while (accent.find()) {
                found.add(Trace.cosmetic(
                        sentence,
                        accent.start(),
                        accent.end(),
                        "An accent of another language’s spelling is left on this name.",
                        plain(accent.group())));
            }
        }
    }

    private static boolean suspect(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (suspect(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean suspect(int c) {
        return c == '&' || c >= 0x80 && c < 0x100 || c == 0xFFFD;
    }

    private static String plain(String name) {
        return name.replace('á', 'a')
                .replace('é', 'e')
                .replace('í', 'i')
                .replace('ó', 'o')
                .replace('ú', 'u');
    }
}
