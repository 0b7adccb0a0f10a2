/**
 * Quotations by the learned model: finds cues, then for every cue its content and its source, from the encoder's reading
 * of the text.
 */
@NullMarked
package org.onrecord.extraction.quotation.learned;

import org.jspecify.annotations.NullMarked;
