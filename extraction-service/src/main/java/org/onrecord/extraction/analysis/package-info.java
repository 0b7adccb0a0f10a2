/**
 * The analysis of a text: the pipeline and its stages, the limits of time and threads within which it runs, the check of
 * what it found, and the call that analyses a text without keeping it.
 *
 * <p>{@link org.onrecord.extraction.analysis.Stage}, {@link org.onrecord.extraction.analysis.Layer}, {@link
 * org.onrecord.extraction.analysis.AnalysedText}, {@link org.onrecord.extraction.analysis.ArticleFacts} and {@link
 * org.onrecord.extraction.analysis.Pipeline} are the kernel on which all stages stand; {@link
 * org.onrecord.extraction.analysis.Pipelines} is the list of stages.
 */
@NullMarked
package org.onrecord.extraction.analysis;

import org.jspecify.annotations.NullMarked;
