/** Annotated news texts for events, in {@code src/test/resources/gold/events}, and how they are scored. */
@NullMarked
package org.onrecord.extraction.event.gold;

import org.jspecify.annotations.NullMarked;
