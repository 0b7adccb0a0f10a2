/**
 * Dates as the timeline keeps them: EDTF expressions and the days that they span.
 *
 * <p>Level 0 and level 1 of EDTF are read. Nothing here resolves a relative date; that is done where the text is analysed.
 */
@NullMarked
package org.onrecord.timeline.time;

import org.jspecify.annotations.NullMarked;
