/**
 * The article versions that citations point into, as they were handed over, and the check whether a citation holds.
 * Articles themselves are ingest-service's.
 */
@NullMarked
package org.onrecord.timeline.article;

import org.jspecify.annotations.NullMarked;
