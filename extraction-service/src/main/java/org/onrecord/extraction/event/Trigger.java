package org.onrecord.extraction.event;

/**
 * The word that means an event.
 *
 * @param token its index
 * @param lemma base form of a verb, or the noun
 * @param noun whether it is a noun
 * @param rule the rule that chose it
 */
record Trigger(int token, String lemma, boolean noun, String rule) {}
