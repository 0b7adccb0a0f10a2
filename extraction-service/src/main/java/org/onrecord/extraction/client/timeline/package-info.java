/** Calls to timeline-service. Nothing here knows when or how often they are made. */
@NullMarked
package org.onrecord.extraction.client.timeline;

import org.jspecify.annotations.NullMarked;
