package org.onrecord.local.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An article as ingest-service answers it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Article(String id) {}
