package org.onrecord.ingest.provenance;

/**
 * One place's answer to what a fact is.
 *
 * @param source names the place, as receipts do
 * @param found as it stands there
 * @param value what was read from it
 */
record Candidate<T>(String source, String found, T value) {}
