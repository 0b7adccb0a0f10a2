/** The hand-over of extractions to timeline-service, as durable work. */
@NullMarked
package org.onrecord.extraction.handover;

import org.jspecify.annotations.NullMarked;
