/**
 * Measures what was found in articles against what people found in them.
 *
 * <p>The measures are those in which results on PolNeAR (Newell, Margolin and Ruths, 2018) are given here. They compare
 * words, never characters: a word is a longest run of letters and digits, a span is the set of the words that it touches,
 * so quotation marks, commas and spaces count neither way.
 */
@NullMarked
package org.onrecord.training.score;

import org.jspecify.annotations.NullMarked;
