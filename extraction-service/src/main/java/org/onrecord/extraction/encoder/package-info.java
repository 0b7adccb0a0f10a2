/**
 * The encoder: a small transformer that reads an article once, window by window, for all heads. Its frozen parts come
 * from a Maven artefact, its fine-tuned parts from the project's own model file.
 */
@NullMarked
package org.onrecord.extraction.encoder;

import org.jspecify.annotations.NullMarked;
