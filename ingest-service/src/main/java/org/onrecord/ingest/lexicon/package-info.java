/** Reads the word lists and patterns of the service, which are data: tab-separated files under {@code lexicon/}. */
@NullMarked
package org.onrecord.ingest.lexicon;

import org.jspecify.annotations.NullMarked;
