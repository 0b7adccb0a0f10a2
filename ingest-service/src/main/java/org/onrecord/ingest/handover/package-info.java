/**
 * Hands versions over to the extraction-service, and what no version says of an article to the timeline-service, by
 * durable tasks, which survive the end of any process.
 */
@NullMarked
package org.onrecord.ingest.handover;

import org.jspecify.annotations.NullMarked;
