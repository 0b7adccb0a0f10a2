package org.onrecord.ingest.fetch;

/** Where a fetch stands. */
public enum FetchState {
    /** Not begun. */
    QUEUED,
    /** Being made. */
    FETCHING,
    /** Will be tried again: after a failure that may pass, or when it is the host's turn. */
    WAITING,
    /** The page was taken in as an article. */
    DONE,
    /** Nothing was taken in, and there is no further try. */
    FAILED
}
