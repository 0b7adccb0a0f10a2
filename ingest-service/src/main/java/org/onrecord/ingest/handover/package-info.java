/** Hands every new version over to the extraction-service by a durable task, which survives the end of either process. */
@NullMarked
package org.onrecord.ingest.handover;

import org.jspecify.annotations.NullMarked;
