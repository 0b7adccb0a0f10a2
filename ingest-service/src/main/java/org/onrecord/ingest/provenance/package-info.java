/**
 * Where an article comes from, as it says itself: headline, byline, dates, dateline, credit, outlet. Each reader is a
 * small class that recognises one thing in a line or a page; what happens to the line is decided in {@code clean}.
 */
@NullMarked
package org.onrecord.ingest.provenance;

import org.jspecify.annotations.NullMarked;
