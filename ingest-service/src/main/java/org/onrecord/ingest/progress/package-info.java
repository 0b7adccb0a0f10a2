/** How far an article is on its way to the timeline, asked of the extraction-service and remembered for when it is silent. */
@NullMarked
package org.onrecord.ingest.progress;

import org.jspecify.annotations.NullMarked;
