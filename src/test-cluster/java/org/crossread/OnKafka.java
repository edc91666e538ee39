package org.crossread;

import io.quarkus.test.common.QuarkusTestResource;

/** Has every test of the application send its messages over Kafka. */
@QuarkusTestResource(Kafka.class)
final class OnKafka {}
