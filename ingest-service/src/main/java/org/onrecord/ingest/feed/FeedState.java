package org.onrecord.ingest.feed;

/** Whether a feed is polled. */
public enum FeedState {
    /** It is. */
    ACTIVE,
    /** Not until it is taken up again. */
    PAUSED,
    /** Not any more: its host says that it is gone for good, or it is the same as another one. */
    ENDED
}
