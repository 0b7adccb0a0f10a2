/** Word lists of the stages: sorted TSV files under {@code lexicon/}, read once when a stage is made. */
@NullMarked
package org.onrecord.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
