package org.onrecord.ingest.article;

/** Why a version was made. */
public enum VersionReason {
    /** The first of its article. */
    FIRST,
    /** The publisher changed text, headline, byline, dates or credit. */
    CHANGED,
    /** The same bytes, cleaned by newer rules; never a correction by the publisher. */
    RECLEANED
}
