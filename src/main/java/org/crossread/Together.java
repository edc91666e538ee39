package org.crossread;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks for what belongs to several rows at once, always with the same number of parameters: Hibernate keeps the plan of such a question,
 * and works out one of any other length anew each time.
 */
public final class Together {
    /** As many as a page of the queue shows. */
    private static final int AT_ONCE = 25;

    /** The list of numbers in a condition, as in {@code "conflict.id in " + NUMBERS}. */
    public static final String NUMBERS =
            IntStream.rangeClosed(1, AT_ONCE).mapToObj(i -> "?" + i).collect(Collectors.joining(", ", "(", ")"));

    private Together() {}

    /** What a question of other things than whole rows selects, for the values of {@link #NUMBERS}. */
    public static <T> List<T> select(String question, Class<T> type, Object[] numbers) {
        TypedQuery<T> query = Panache.getEntityManager().createQuery(question, type);
        for (int i = 0; i < numbers.length; i++) {
            query.setParameter(i + 1, numbers[i]);
        }
        return query.getResultList();
    }

    /** @param asking takes the values of {@link #NUMBERS}; the last one may stand there several times */
    public static <T> List<T> ask(List<Long> ids, Function<Object[], List<T>> asking) {
        List<T> answers = new ArrayList<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            Object[] numbers = new Object[AT_ONCE];
            List<Long> some = ids.subList(first, Math.min(ids.size(), first + AT_ONCE));
            Arrays.setAll(numbers, i -> some.get(Math.min(i, some.size() - 1)));
            answers.addAll(asking.apply(numbers));
        }
        return answers;
    }
}
