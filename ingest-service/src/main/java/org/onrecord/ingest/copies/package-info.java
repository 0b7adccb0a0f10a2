/**
 * Which articles are copies of one story, and where it probably comes from. A text is compared through a sketch of its
 * word sequences; an index of sampled sequences finds the texts that are worth comparing.
 */
@NullMarked
package org.onrecord.ingest.copies;

import org.jspecify.annotations.NullMarked;
