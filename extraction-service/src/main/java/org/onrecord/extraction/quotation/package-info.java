/**
 * Finds quotations by rules: what was said, by which verb, and the words that name the source. It looks at words and
 * marks only; {@code speaker} says whom the source means, {@code chain} through whom the text has it.
 */
@NullMarked
package org.onrecord.extraction.quotation;

import org.jspecify.annotations.NullMarked;
