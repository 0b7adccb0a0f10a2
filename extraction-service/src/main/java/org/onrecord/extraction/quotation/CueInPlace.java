package org.onrecord.extraction.quotation;

import org.jspecify.annotations.Nullable;

/**
 * A cue with what stands around it.
 *
 * @param cue the reporting verb
 * @param source its subject, null if none was found
 * @param first first token of subject and verb
 * @param end token after subject and verb
 * @param floor first token of the clause's surroundings: behind the last whole quotation, or the sentence's first
 * @param ceiling token after the sentence
 */
record CueInPlace(Cue cue, @Nullable TokenRange source, int first, int end, int floor, int ceiling) {}
