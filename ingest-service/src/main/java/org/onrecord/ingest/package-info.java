/**
 * Articles in; clean, versioned text out. Each feature has a package: {@code address} (URLs), {@code clean} (from a page
 * or a plain text to paragraphs), {@code provenance} (title, byline, dates, dateline, credit), {@code article} (what is
 * kept), {@code handover} and {@code progress} (the way to the extraction-service).
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
