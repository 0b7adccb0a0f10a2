/** The timeline-service: claims in, sourced timelines out. */
@NullMarked
package org.onrecord.timeline;

import org.jspecify.annotations.NullMarked;
