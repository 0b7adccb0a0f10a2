package org.onrecord.timeline.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version and what was found in it: all that the timeline needs to know, in one body. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "An article version and what was found in it.")
public record ExtractionHandover(
        @Valid @NotNull ReceivedVersion version,
        @Valid @NotNull ReceivedExtraction extraction) {}
