package org.onrecord.ingest.retraction;

/**
 * A publisher's words that say that an article is withdrawn.
 *
 * @param words the notice
 * @param instead whether it stands in the place of the article; else the article's text is still there with it
 * @param ofItself whether it says "this story"; else it is a notice only where another text stood before
 */
public record WithdrawalNotice(String words, boolean instead, boolean ofItself) {}
