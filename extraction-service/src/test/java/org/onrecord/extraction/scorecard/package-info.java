/** Programs that measure the pipeline on gold data without the service. */
@NullMarked
package org.onrecord.extraction.scorecard;

import org.jspecify.annotations.NullMarked;
