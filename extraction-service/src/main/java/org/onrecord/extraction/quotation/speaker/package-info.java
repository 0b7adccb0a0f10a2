/**
 * Says whom the words that name a source mean: "Knapper", "he", "the U.S. diplomat". Rules are tried in order, the surest
 * first; what none of them answers stays open, because no name is better than a wrong one.
 */
@NullMarked
package org.onrecord.extraction.quotation.speaker;

import org.jspecify.annotations.NullMarked;
