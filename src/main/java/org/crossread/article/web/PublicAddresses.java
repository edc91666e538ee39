package org.crossread.article.web;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet, by IANA's registries of special-purpose addresses (RFC 6890 and those after it). Of IPv6 only
 * what is given out for global use, so that a block of tomorrow is closed until it is opened here.
 */
final class PublicAddresses {
    private static final List<Cidr> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .map(Cidr::of)
            .toList();
    private static final Cidr GLOBAL = Cidr.of("2000::/3");

    private PublicAddresses() {}

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean global = bytes.length == 4 || GLOBAL.holds(bytes);
        return global && CLOSED.stream().noneMatch(block -> block.holds(bytes));
    }
}
