package org.crossread.correction;

/** An article is found, or found again, to carry what a published correction calls wrong; fired inside the transaction. */
public record CarrierOpen(Carrier carrier) {}
