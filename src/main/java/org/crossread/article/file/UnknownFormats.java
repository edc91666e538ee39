package org.crossread.article.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crossread.Refusal;

/** What to do with files of which no format takes any. */
final class UnknownFormats {
    private static final String TEXT =
            " is not a plain text file, nor any other format that is read here (HTML, PDF, DOCX, ODT, CSV,"
                    + " JSON Lines, ninjs, NewsML-G2, RSS, Atom, ZIP). Save the article as text (.txt) and send that.";
    private static final Map<String, String> ADVICE = new LinkedHashMap<>();

    static {
        ADVICE.put("rtf", " is a rich text file. Save it as .docx, .odt or plain text (.txt) and send that.");
        ADVICE.put("doc", " is a Word file of the old kind. Save it as .docx and send that.");
        ADVICE.put("xls", " is a spreadsheet. Save it as CSV (UTF-8) and send that.");
        ADVICE.put("xlsx", " is a spreadsheet. Save it as CSV (UTF-8) and send that.");
        ADVICE.put("ods", " is a spreadsheet. Save it as CSV (UTF-8) and send that.");
        ADVICE.put("7z", " is an archive of a kind that is not read here. Pack the files as .zip.");
        ADVICE.put("rar", " is an archive of a kind that is not read here. Pack the files as .zip.");
        ADVICE.put("gz", " is an archive of a kind that is not read here. Pack the files as .zip.");
        ADVICE.put("png", " is a picture. Send the text that it shows.");
        ADVICE.put("jpg", " is a picture. Send the text that it shows.");
        ADVICE.put("jpeg", " is a picture. Send the text that it shows.");
    }

    private UnknownFormats() {}

    static Refusal refusal(Upload file) {
        return ADVICE.entrySet().stream()
                .filter(advice -> file.ends(advice.getKey()))
                .findFirst()
                .map(advice -> Refusal.invalid("file", file.name() + advice.getValue()))
                .orElseGet(() -> Refusal.invalid("file", file.name() + TEXT));
    }
}
