package org.onrecord.ingest.feed;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a feed is not followed, changed or read. */
@Singleton
public final class FeedProblems implements ProblemCatalogue {

    static final ProblemType UNKNOWN_FEED = new ProblemType(
            "feed-not-found", 404, "There is no such feed", "No feed has this id. Ids come from the list of feeds.");
    static final ProblemType TOO_MANY = new ProblemType(
            "feed-limit-reached",
            409,
            "As many feeds are followed as may be",
            "Delete feeds that are not wanted any more, or raise onrecord.ingest.feed.max-feeds.");
    static final ProblemType ENDED = new ProblemType(
            "feed-ended",
            409,
            "The feed has ended",
            "Its host said that it is gone, or it is the same as another feed. Delete it, and add it anew if it came back.");
    static final ProblemType ALREADY_FOLLOWED = new ProblemType(
            "feed-already-followed",
            409,
            "The feed is followed already",
            "The address leads to a feed that is followed under another id, which the detail names.");
    static final ProblemType NO_CONDITION = new ProblemType(
            "feed-condition-missing",
            428,
            "The change needs If-Match",
            "A feed is changed only with its ETag in If-Match. Read it first.");
    static final ProblemType CHANGED_MEANWHILE = new ProblemType(
            "feed-changed-meanwhile",
            412,
            "The feed is not what it was",
            "If-Match names another state of the feed than the one that stands: somebody changed it, or it was polled. Read it"
                    + " again.");
    static final ProblemType UNREADABLE = new ProblemType(
            "feed-unreadable",
            422,
            "It is no feed that can be read",
            "There is no RSS, Atom, JSON Feed or sitemap at the address, or it lies beyond the limits; the detail says which."
                    + " Stands in the history of polls.");
    static final ProblemType NONE_FOUND = new ProblemType(
            "feed-none-found",
            422,
            "The page leads to no feed",
            "The page names no feed, and there is none at the usual addresses of its site. Stands in the history of polls.");
    static final ProblemType POLL_FAILED = new ProblemType(
            "feed-poll-failed",
            500,
            "The poll could not be ended",
            "Something went wrong on our side. The feed is polled again by itself.");
    static final ProblemType POLLED_ELSEWHERE = new ProblemType(
            "feed-polled-elsewhere", 503, "The feed is being polled", "Another process polls the feed at the moment.");
    static final ProblemType OPML_UNREADABLE = new ProblemType(
            "opml-unreadable",
            422,
            "It is no OPML with feeds",
            "The document has no outline with an xmlUrl, or more of them than are taken at once.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                UNKNOWN_FEED,
                TOO_MANY,
                ENDED,
                ALREADY_FOLLOWED,
                NO_CONDITION,
                CHANGED_MEANWHILE,
                UNREADABLE,
                NONE_FOUND,
                POLL_FAILED,
                POLLED_ELSEWHERE,
                OPML_UNREADABLE);
    }

    static ProblemException unknownFeed() {
        return UNKNOWN_FEED.because("No feed has this id");
    }
}
