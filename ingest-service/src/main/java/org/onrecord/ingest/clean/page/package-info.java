/**
 * Finds the article in an HTML page: clutter out, the part that holds the report chosen, its text as lines.
 * {@link org.onrecord.ingest.clean.page.MainText} lists the steps. Each looks at an element once or as often as it lies
 * deep, so the time grows with the page's length and its (bounded) depth only.
 */
@NullMarked
package org.onrecord.ingest.clean.page;

import org.jspecify.annotations.NullMarked;
