package org.onrecord.ingest.bulk;

/**
 * A line of a request.
 *
 * @param number from 1, blank lines counted
 * @param bytes without the line feed; empty if it is too long
 * @param tooLong whether it has more bytes than are taken
 */
@SuppressWarnings("ArrayRecordComponent")
record Line(long number, byte[] bytes, boolean tooLong) {}
