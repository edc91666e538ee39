package org.crossread.account;

import org.crossread.Refusal;

/** A password typed twice, so that no slip of a finger locks its owner out. */
final class NewPassword {
    private NewPassword() {}

    static String of(String password, String again, String name) {
        String accepted = PasswordRule.accept("password", password, name);
        if (!password.equals(again)) {
            throw Refusal.invalid("again", "The two are not the same. Type the new password again.");
        }
        return accepted;
    }
}
