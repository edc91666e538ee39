package org.crossread.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossread.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eleven char",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "123456789012",
                "abcdefghijklm",
                "987654321098",
                "Password1234",
                "PASSWORDpassword",
                "qwertyuiop12",
                "crossread2026!",
                "marta1234567",
                "correct horse battery staple"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRule.accept("password", password, "marta"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "five blue barges",
                "onlylowercaseletters",
                "   x  y   z   ",
                "zwölf große Kähne",
                "😀 🚲 🌧 ☂ rain at six"
            })
    void whatItIsMadeOfIsItsOwnersChoice(String password) {
        assertThat(PasswordRule.accept("password", password, "marta")).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 64, 100, 128})
    void longOnesAreTakenWhole(int length) {
        String password = "The 9 barges pass slowly. ".repeat(6).substring(0, length);
        Passwords passwords = new Passwords();
        String hash = passwords.hash(PasswordRule.accept("password", password, "marta"));
        assertThat(passwords.right(hash, password)).isTrue();
        assertThat(passwords.right(hash, password.substring(0, length - 1) + "#"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 5000})
    void endlessOnesAreNot(int length) {
        String password = "The 9 barges pass slowly. ".repeat(300).substring(0, length);
        assertThatThrownBy(() -> PasswordRule.accept("password", password, "marta"))
                .hasMessageContaining("128");
    }
}
