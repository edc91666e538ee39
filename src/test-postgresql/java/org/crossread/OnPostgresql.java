package org.crossread;

import io.quarkus.test.common.QuarkusTestResource;

/** Has every test of the application keep its records in PostgreSQL. */
@QuarkusTestResource(Postgresql.class)
final class OnPostgresql {}
