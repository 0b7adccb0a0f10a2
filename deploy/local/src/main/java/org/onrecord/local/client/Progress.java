package org.onrecord.local.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** How far the latest version of an article has come. The problem is the service's own words about a failure. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Progress(String stage, @Nullable JsonNode problem) {
    public boolean isOnTimeline() {
        return stage.equals("ON_TIMELINE");
    }

    public boolean isFailed() {
        return stage.equals("FAILED");
    }
}
