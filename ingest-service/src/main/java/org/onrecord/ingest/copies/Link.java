package org.onrecord.ingest.copies;

import java.util.UUID;

/**
 * A text that was compared with another and found alike.
 *
 * @param version of the other when it was compared
 */
record Link(UUID other, UUID version, Likeness likeness) {}
