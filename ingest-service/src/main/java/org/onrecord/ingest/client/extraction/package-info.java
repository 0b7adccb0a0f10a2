/** Talks to the extraction-service: hands versions over, asks how far they are. Knows no rule of either service. */
@NullMarked
package org.onrecord.ingest.client.extraction;

import org.jspecify.annotations.NullMarked;
