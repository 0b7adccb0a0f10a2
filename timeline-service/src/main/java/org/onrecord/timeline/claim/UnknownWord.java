package org.onrecord.timeline.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word in a field of fixed vocabulary that this service does not know: read as UNKNOWN, kept here. */
@Schema(description = "A word of a newer vocabulary: read as UNKNOWN, kept here.")
public record UnknownWord(String field, String word) {}
