/** Tells which stages and rule versions the service runs, and how well they do on gold data. */
@NullMarked
package org.onrecord.extraction.pipeline;

import org.jspecify.annotations.NullMarked;
