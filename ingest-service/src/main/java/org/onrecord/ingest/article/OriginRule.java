package org.onrecord.ingest.article;

/** Why an article is taken for the origin of its copies. The first rule that finds one decides. */
public enum OriginRule {
    /** Published by the agency that the copies credit. */
    AGENCY_ARTICLE,
    /** Published by the outlet that another of the copies credits. */
    CREDITED_OUTLET,
    /** The agency's own article is not stored; of the articles that credit it this was published first. */
    AGENCY_CREDIT,
    /** Published first. */
    EARLIEST,
    /** The longest, where the dates do not tell. */
    LONGEST,
    /** Received first, where nothing else tells. */
    FIRST_RECEIVED
}
