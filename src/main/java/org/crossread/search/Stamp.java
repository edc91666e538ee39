package org.crossread.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.crossread.article.Article;

/** Short for everything that an entry is made from: another stamp, another entry. */
final class Stamp {
    private static final int BYTES = 12;
    private static final int AT_ONCE = 1000;

    private Stamp() {}

    /** Of every row that a query gives, by the number that it begins with. */
    static Map<Long, String> all(String query, Consumer<Object[]> simplify) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<Long, String> stamps = new HashMap<>();
            Article.getEntityManager()
                    .createQuery(query, Object[].class)
                    .getResultStream()
                    .forEach(row -> {
                        simplify.accept(row);
                        stamps.put((Long) row[0], of(row));
                    });
            return stamps;
        });
    }

    /** The numbers that a query gives for some articles. */
    static Set<Long> numbers(String query, Collection<Long> articles) {
        List<Long> all = List.copyOf(articles);
        return QuarkusTransaction.requiringNew().call(() -> {
            Set<Long> numbers = new HashSet<>();
            for (int i = 0; i < all.size(); i += AT_ONCE) {
                numbers.addAll(Article.getEntityManager()
                        .createQuery(query, Long.class)
                        .setParameter(1, all.subList(i, Math.min(all.size(), i + AT_ONCE)))
                        .getResultList());
            }
            return numbers;
        });
    }

    static String of(Object... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.deepToString(parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
