package org.onrecord.extraction.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The models that run.
 *
 * @param quotations null if quotations are found by rules alone
 */
public record Models(@Nullable LearnedModel quotations) {}
