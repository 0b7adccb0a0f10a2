package org.onrecord.ingest.fetch;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page that a client wants fetched. */
@Schema(name = "NewFetch", description = "A page to be fetched and taken in as an article.")
public record NewFetchView(
        @Schema(description = "http or https.", maxLength = 2048, examples = "https://courier.example/news/ferry-pact")
        @NotNull
        String url) {}
