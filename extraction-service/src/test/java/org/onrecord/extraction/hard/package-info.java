/** Whole articles written to be hard, with what a careful editor reads in them, and how far the pipeline agrees. */
@NullMarked
package org.onrecord.extraction.hard;

import org.jspecify.annotations.NullMarked;
