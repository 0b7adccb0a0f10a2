package org.onrecord.extraction.extraction;

/** The kinds of durable task through which an article version goes; the subject of each is the version's id. */
public final class Work {

    /** Run the pipeline over a stored version. */
    public static final String ANALYSIS = "analysis";

    /** Bring the newest extraction of a version to the timeline. */
    public static final String TO_TIMELINE = "extraction-to-timeline";

    private Work() {}
}
