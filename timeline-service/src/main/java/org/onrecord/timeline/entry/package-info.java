/**
 * Entries: the lines of the timeline, made of claims; how they are found, and how each came to be what it is.
 *
 * <p>An entry keeps its id for ever. Each change adds a revision; the revision before ends at that moment and stays.
 */
@NullMarked
package org.onrecord.timeline.entry;

import org.jspecify.annotations.NullMarked;
