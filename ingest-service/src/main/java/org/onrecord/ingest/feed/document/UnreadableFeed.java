package org.onrecord.ingest.feed.document;

/** A document that is no feed, or a feed that cannot be read; the message says why. */
public final class UnreadableFeed extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFeed(String message) {
        super(message);
    }
}
