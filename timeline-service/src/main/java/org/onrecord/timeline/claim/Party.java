package org.onrecord.timeline.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity of the registry, by id and name. */
@Schema(description = "An entity of the registry, by id and name.")
public record Party(String entityId, String name) {}
