/** Time expressions: how they are written is data ({@code lexicon/time-rules.tsv}), what they mean is calendar arithmetic. */
@NullMarked
package org.onrecord.extraction.time;

import org.jspecify.annotations.NullMarked;
