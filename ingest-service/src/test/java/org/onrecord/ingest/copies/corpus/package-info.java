/** Makes articles and copies of them to measure by. Knows nothing of how copies are found. */
@NullMarked
package org.onrecord.ingest.copies.corpus;

import org.jspecify.annotations.NullMarked;
