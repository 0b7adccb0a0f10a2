/**
 * Cuts a text into paragraphs, words, sentences and stretches in quotation marks. It knows characters and abbreviations,
 * nothing of names or speech. All ranges count UTF-16 units of the article's text.
 */
@NullMarked
package org.onrecord.extraction.segment;

import org.jspecify.annotations.NullMarked;
