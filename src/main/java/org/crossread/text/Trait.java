package org.crossread.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a rule knows of a word by its spelling alone, such as its stem or whether it is a title: worked out once for each spelling, and
 * not for each of the many tokens that are written so.
 *
 * @param <T> must not change once it is made: threads share it
 */
public final class Trait<T> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int place = COUNT.getAndIncrement();
    private final Function<Token, T> work;

    /** @param work finds it out, not from where the token stands */
    public Trait(Function<Token, T> work) {
        this.work = work;
    }

    @SuppressWarnings("unchecked") // only this trait writes at its place
    public T of(Token token) {
        Object known = token.vocable().trait(place);
        if (known == null) {
            known = work.apply(token);
            token.vocable().learn(place, known);
        }
        return (T) known;
    }

    static int count() {
        return COUNT.get();
    }
}
