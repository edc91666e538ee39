package org.crossread.account;

import java.util.regex.Pattern;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/** What names of people and things must be like, whoever sends them. */
final class Naming {
    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ._@'’-]{0,99}+");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}]++");

    private Naming() {}

    /**
     * The name of a new person.
     *
     * @throws Refusal where it is none that people can read and type
     */
    static String person(@Nullable String raw) {
        String name = raw == null ? "" : raw.strip();
        if (!NAME.matcher(name).matches()) {
            throw Refusal.invalid(
                    "name", "Write a name of letters, digits, spaces and . _ - ' @, at most 100 characters.");
        }
        return name;
    }

    /** Whether anybody can be called so: what the records would choke on is nobody's name. */
    static boolean possible(String name) {
        return name.length() <= LONGEST && !UNFIT.matcher(name).find();
    }

    /** One line of what somebody sent, cut to length. */
    static String line(String raw, int longest) {
        String line = UNFIT.matcher(raw).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
