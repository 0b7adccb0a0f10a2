/** Runs a model as the service runs it and measures what it finds against what people found. */
@NullMarked
package org.onrecord.training.evaluation;

import org.jspecify.annotations.NullMarked;
