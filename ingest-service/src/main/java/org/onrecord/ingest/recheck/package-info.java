/**
 * Looks at fetched articles again, ever more seldom: {@link org.onrecord.ingest.recheck.RecheckSchedule} says when, {@link
 * org.onrecord.ingest.recheck.RecheckArticle} does it.
 */
@NullMarked
package org.onrecord.ingest.recheck;

import org.jspecify.annotations.NullMarked;
