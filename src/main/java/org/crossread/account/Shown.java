package org.crossread.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request shows to tell whose it is. */
final class Shown {
    private Shown() {}

    /** The secret that a browser keeps. */
    static final class ByCookie extends BaseAuthenticationRequest {
        final String secret;

        ByCookie(String secret) {
            this.secret = secret;
        }
    }

    /** The token that a program was given. */
    static final class ByToken extends BaseAuthenticationRequest {
        final String secret;

        ByToken(String secret) {
            this.secret = secret;
        }
    }

    /** A name and a password. */
    static final class ByPassword extends BaseAuthenticationRequest {
        final String name;
        final String password;
        final String address;

        ByPassword(String name, String password, String address) {
            this.name = name;
            this.password = password;
            this.address = address;
        }
    }
}
