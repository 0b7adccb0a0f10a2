package org.onrecord.ingest.diff;

import java.util.List;

/**
 * The steps from one text to another.
 *
 * @param coarse whether a stretch was too long to be looked into, and is given as one replacement
 */
record TextDiff(List<Operation> operations, boolean coarse) {}
