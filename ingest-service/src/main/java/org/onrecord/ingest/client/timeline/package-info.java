/** Calls to the timeline-service. */
@NullMarked
package org.onrecord.ingest.client.timeline;

import org.jspecify.annotations.NullMarked;
