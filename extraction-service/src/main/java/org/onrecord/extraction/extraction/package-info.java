/**
 * Article versions as they come in from ingest, their analysis as durable work, and the extractions that are kept of them.
 *
 * <p>Versions and extractions are never changed. A version is analysed again only when it is asked for, and what comes
 * out is kept beside what came out before, under a higher sequence.
 */
@NullMarked
package org.onrecord.extraction.extraction;

import org.jspecify.annotations.NullMarked;
