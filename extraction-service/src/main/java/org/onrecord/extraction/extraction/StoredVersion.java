package org.onrecord.extraction.extraction;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An article version as it is kept.
 *
 * @param version what this service reads of it
 * @param body all of it, as it was received
 */
public record StoredVersion(ReceivedVersion version, JsonNode body) {}
