package org.crossread.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.Refusal;

/** What a new password must be like: long, and not one that everybody tries first. What it is made of is its owner's choice. */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final Set<String> COMMONEST = commonest();

    private PasswordRule() {}

    /**
     * The password, as it was typed.
     *
     * @throws Refusal where it is too short, too long, or easily guessed
     */
    static String accept(String field, String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw Refusal.invalid(field, "A password has at least 12 characters. Several words make a good one.");
        }
        if (length > LONGEST) {
            throw Refusal.invalid(field, "A password has at most 128 characters.");
        }
        if (easy(password.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
            throw Refusal.invalid(
                    field, "This password is one that is guessed first. Several words make a better one.");
        }
        return password;
    }

    private static boolean easy(String password, String name) {
        return COMMONEST.contains(password) || repeats(password) || runs(password) || bare(password, name);
    }

    /** One short piece again and again: {@code abcabcabcabc}. */
    private static boolean repeats(String password) {
        for (int piece = 1; piece <= password.length() / 3; piece++) {
            if (password.startsWith(password.substring(piece)) && password.length() % piece == 0) {
                return true;
            }
        }
        return password.chars().distinct().count() < 4;
    }

    /** Characters that follow each other all the way: {@code 123456789012}. */
    private static boolean runs(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            int step = Math.abs(password.charAt(i) - password.charAt(i - 1));
            steps += step == 1 || step == 9 ? 1 : 0;
        }
        return steps >= password.length() - 2;
    }

    /** Nothing but the account's or the program's name, with digits or signs around it. */
    private static boolean bare(String password, String name) {
        String letters = password.replaceAll("[^\\p{L}]++", "");
        return letters.equals("crossread") || letters.equals("password") || !name.isEmpty() && letters.equals(name);
    }

    private static Set<String> commonest() {
        InputStream file = Objects.requireNonNull(
                PasswordRule.class.getResourceAsStream("common-passwords.txt"), "in the program");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
