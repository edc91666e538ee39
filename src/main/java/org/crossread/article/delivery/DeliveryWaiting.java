package org.crossread.article.delivery;

/** A delivery has work to be done once the transaction is through. */
record DeliveryWaiting(long delivery) {}
