package org.crossread.article;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The news agencies of the world, by the names under which bylines and credits know them. */
public final class Agencies {
    private static final Map<String, String> NAMES = new TreeMap<>();

    static {
        name("Reuters", "Reuters", "Thomson Reuters");
        name("AP", "AP", "Associated Press", "The Associated Press");
        name("AFP", "AFP", "Agence France-Presse", "Agence France Presse");
        name("dpa", "dpa", "Deutsche Presse-Agentur");
        name("EFE", "EFE", "Agencia EFE");
        name("ANSA", "ANSA");
        name("PA", "PA", "PA Media", "Press Association");
        name("UPI", "UPI", "United Press International");
        name("Bloomberg", "Bloomberg", "Bloomberg News");
        name("TASS", "TASS", "ITAR-TASS");
        name("Interfax", "Interfax");
        name("Interfax-Ukraine", "Interfax-Ukraine");
        name("RIA Novosti", "RIA Novosti", "RIA");
        name("Ukrinform", "Ukrinform");
        name("UNIAN", "UNIAN");
        name("Xinhua", "Xinhua", "Xinhua News Agency");
        name("Kyodo", "Kyodo", "Kyodo News");
        name("Anadolu", "Anadolu", "Anadolu Agency", "AA");
        name("PTI", "PTI", "Press Trust of India");
        name("ANI", "ANI");
        name("Yonhap", "Yonhap", "Yonhap News Agency");
        name("Belga", "Belga");
        name("ANP", "ANP");
        name("APA", "APA");
        name("PAP", "PAP");
        name("CTK", "CTK", "ČTK");
        name("MTI", "MTI");
        name("TT", "TT");
        name("NTB", "NTB");
        name("Ritzau", "Ritzau");
        name("Keystone-SDA", "Keystone-SDA", "SDA");
        name("Lusa", "Lusa");
        name("SANA", "SANA");
        name("IRNA", "IRNA");
        name("WAM", "WAM");
        name("SPA", "SPA", "Saudi Press Agency");
        name("AAP", "AAP", "Australian Associated Press");
        name("The Canadian Press", "Canadian Press", "The Canadian Press");
    }

    /** Names in capitals stand for agencies only where nothing else is in the list: as words they may be anything. */
    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|;|/|&|\\band\\b|\\+|\\|)\\s*");

    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:\\(?\\s*)(?:(?:with|from|source|sources|via|by|reporting by|additional reporting by|with reporting by|with files from|"
                    + "with inputs from|agencies|news agencies|wire reports|staff and agencies)\\b\\s*:?\\s*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATELINE = Pattern.compile("^.{2,60}?\\(([A-Za-z][\\w .-]{1,24})\\)\\s*[-–—:]");

    private Agencies() {}

    private static void name(String agency, String... names) {
        for (String name : names) {
            NAMES.put(name.toLowerCase(Locale.ROOT), agency);
        }
    }

    /** Whether a source of this name is an agency. */
    public static boolean is(String source) {
        return NAMES.containsKey(source.strip().toLowerCase(Locale.ROOT));
    }

    /** The agencies that a byline or credit names: "With Reuters, AP". */
    public static Set<String> in(String credit) {
        Set<String> found = new LinkedHashSet<>();
        if (credit.length() > 200) {
            return found;
        }
        String rest = LEAD.matcher(credit).replaceFirst("");
        for (String part : PARTS.split(rest)) {
            String name = part.replaceAll("[().:]", "").strip().toLowerCase(Locale.ROOT);
            String agency = NAMES.get(name);
            if (agency != null) {
                found.add(agency);
            }
        }
        return found;
    }

    /** The agency after the place of a date line: "GENEVA (Reuters) –". */
    public static Set<String> inDateline(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph.substring(0, Math.min(120, paragraph.length())));
        return dateline.find() ? in(dateline.group(1)) : Set.of();
    }
}
