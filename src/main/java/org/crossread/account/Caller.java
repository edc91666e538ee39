package org.crossread.account;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as it tells callers apart. */
final class Caller {
    private static final int GROUPS_OF_A_NETWORK = 4;

    private Caller() {}

    /** The address; of IPv6 the network, since each of its users has billions of addresses. */
    static String address(RoutingContext context) {
        @Nullable SocketAddress remote = context.request().remoteAddress();
        return remote == null || remote.hostAddress() == null ? "unknown" : telling(remote.hostAddress());
    }

    static String telling(String host) {
        @Nullable InetAddress parsed = NetUtil.createInetAddressFromIpAddressString(host);
        return parsed instanceof Inet6Address && !parsed.isLoopbackAddress() ? network(parsed) : host;
    }

    private static String network(InetAddress address) {
        String[] groups = address.getHostAddress().split(":");
        return String.join(":", List.of(groups).subList(0, GROUPS_OF_A_NETWORK)) + "::/64";
    }

    static String browser(RoutingContext context) {
        @Nullable String browser = context.request().getHeader("User-Agent");
        return browser == null ? "" : browser;
    }
}
