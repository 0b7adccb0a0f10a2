package org.onrecord.timeline.claim;

import org.onrecord.timeline.claim.Vocabulary.Kind;

/**
 * By what a claim is found again in its article: what it says, not where it stands or who is thought to say it.
 *
 * @param wordsHash hash of the content words, see {@link org.onrecord.timeline.passage.ContentWords}
 * @param occurrence 1 for the first claim with these words in the text, 2 for the second ...
 */
public record ClaimIdentity(Kind kind, String wordsHash, int occurrence) {}
