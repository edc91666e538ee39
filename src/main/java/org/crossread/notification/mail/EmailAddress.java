package org.crossread.notification.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crossread.Refusal;

/** What an e-mail address may be like: one address, without a name, a comment or a second line (RFC 5321, without quoted local parts). */
final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}+){0,10}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,10}(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");

    private EmailAddress() {}

    /**
     * The address as it is written into mails; its domain in letters that every mail server knows.
     *
     * @throws Refusal where it is none
     */
    static String of(String typed) {
        String stripped = typed.strip();
        int at = stripped.lastIndexOf('@');
        if (at < 1 || stripped.length() > LONGEST) {
            throw none();
        }
        String local = stripped.substring(0, at);
        String domain = ascii(stripped.substring(at + 1));
        if (local.length() > 64
                || !LOCAL.matcher(local).matches()
                || !DOMAIN.matcher(domain).matches()
                || at + 1 + domain.length() > LONGEST) {
            throw none();
        }
        return local + "@" + domain;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    private static Refusal none() {
        return Refusal.invalid("address", "Write one address, such as name@example.org.");
    }
}
