package org.onrecord.ingest.clean;

/** What a page is that is no article. */
public enum PageProblem {
    /** Shows the beginning and asks for a subscription. */
    PAYWALL,
    /** Says that there is no such page, or that the reader is not let in. */
    ERROR,
    /** Is empty until a browser runs its scripts. */
    JAVASCRIPT
}
