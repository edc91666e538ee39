package org.crossread.article.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, written as {@code 10.0.0.0/8}. */
record Cidr(byte[] start, int bits) {
    static Cidr of(String written) {
        int slash = written.indexOf('/');
        try {
            // a literal: no name is looked up
            byte[] start = InetAddress.getByName(written.substring(0, slash)).getAddress();
            return new Cidr(start, Integer.parseInt(written.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(written, e);
        }
    }

    boolean holds(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (address[i] != start[i]) {
                return false;
            }
        }
        int rest = bits % 8;
        return rest == 0 || (address[whole] & 0xFF) >> (8 - rest) == (start[whole] & 0xFF) >> (8 - rest);
    }
}
