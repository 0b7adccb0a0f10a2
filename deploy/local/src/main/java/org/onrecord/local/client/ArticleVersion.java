package org.onrecord.local.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A version of an article. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ArticleVersion(String id, int number) {}
