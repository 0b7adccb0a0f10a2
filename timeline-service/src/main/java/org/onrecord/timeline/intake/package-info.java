/** The intake of extractions: the one place where the timeline is written. */
@NullMarked
package org.onrecord.timeline.intake;

import org.jspecify.annotations.NullMarked;
