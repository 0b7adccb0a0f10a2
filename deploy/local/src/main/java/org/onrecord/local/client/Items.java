package org.onrecord.local.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is the cursor of the page after it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Items<T>(List<T> items, @Nullable String next) {}
