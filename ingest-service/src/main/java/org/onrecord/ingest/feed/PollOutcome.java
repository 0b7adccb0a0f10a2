package org.onrecord.ingest.feed;

/** How a poll went. */
public enum PollOutcome {
    /** The feed was read. */
    READ,
    /** Nothing changed since (304). */
    NOT_MODIFIED,
    /** The host says that the feed is gone for good (410). */
    GONE,
    /** There was an answer that is no feed, or none that can be read. */
    UNREADABLE,
    /** It may not be fetched: its address or the site's robots.txt forbids it. */
    REFUSED,
    /** There was no answer, or a failure. */
    FAILED
}
