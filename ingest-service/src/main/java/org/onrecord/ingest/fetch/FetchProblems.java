package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a fetch does not give what was asked for. Most stand in the fetch, for the fetch is made after the request. */
@Singleton
public final class FetchProblems implements ProblemCatalogue {

    static final ProblemType UNKNOWN_FETCH = new ProblemType(
            "fetch-not-found",
            404,
            "There is no such fetch",
            "No fetch has this id. Ids come from the list of fetches.");
    static final ProblemType KEY_REUSED = new ProblemType(
            "fetch-idempotency-key-reused",
            422,
            "The Idempotency-Key belongs to another request",
            "The key came before with another body. Use a new key for each new request.");
    static final ProblemType URL_REFUSED = new ProblemType(
            "fetch-url-refused",
            422,
            "The URL is not one that is fetched",
            "Only http and https URLs of public hosts on the usual ports are fetched, without user name and password. The"
                    + " detail says what is wrong; the URL may be that of a redirect.");
    static final ProblemType ADDRESS_REFUSED = new ProblemType(
            "fetch-address-refused",
            422,
            "The host is not on the internet",
            "One of the host's addresses is loopback, private, link-local, reserved or the like. Hosts inside one's own"
                    + " network are fetched from only if the operator names them in onrecord.ingest.fetch.address.allowed.");
    static final ProblemType HOST_UNKNOWN = new ProblemType(
            "fetch-host-unknown", 502, "The host has no address", "The name service knows no address of the host.");
    static final ProblemType ROBOTS_DISALLOWED = new ProblemType(
            "fetch-disallowed-by-robots",
            422,
            "The site does not allow it",
            "The site's robots.txt forbids this page to the service. Send the page itself if you may have it.");
    static final ProblemType ROBOTS_UNREACHABLE = new ProblemType(
            "fetch-robots-unreachable",
            502,
            "The site cannot say what it allows",
            "The site's robots.txt cannot be read at the moment (429, 5xx or no HTTP), so nothing is fetched until it can.");
    public static final ProblemType HOST_BUSY = new ProblemType(
            "fetch-host-busy",
            503,
            "It is not this host's turn",
            "The host was asked a moment ago, or as many requests run as may. The fetch is made later by itself.");
    static final ProblemType NO_CONNECTION = new ProblemType(
            "fetch-connection-failed",
            502,
            "No connection to the host",
            "The host takes no connection, or breaks it before it has answered.");
    static final ProblemType NOT_TRUSTED = new ProblemType(
            "fetch-not-trusted",
            502,
            "The host cannot be trusted",
            "The host's certificate does not fit, or there is no encryption that both know.");
    static final ProblemType TOO_SLOW = new ProblemType(
            "fetch-timed-out",
            504,
            "The host is too slow",
            "The answer was not complete in the time that a fetch may take.");
    static final ProblemType MALFORMED = new ProblemType(
            "fetch-malformed-answer",
            502,
            "The answer is not HTTP as it should be",
            "The answer breaks HTTP, has too many or too long headers, or a redirect that leads nowhere.");
    static final ProblemType TOO_LARGE = new ProblemType(
            "fetch-too-large",
            422,
            "The page is too large",
            "The page has more bytes than the service takes; the limit stands in the detail.");
    static final ProblemType COMPRESSION = new ProblemType(
            "fetch-compression-refused",
            422,
            "The page's compression is refused",
            "The body is compressed in a way that was not asked for, is damaged, or grows out of all proportion.");
    static final ProblemType TOO_MANY_REDIRECTS = new ProblemType(
            "fetch-too-many-redirects",
            422,
            "The page redirects without end",
            "There are more redirects than are followed, or they lead in a circle; the hops show them.");
    static final ProblemType MISSING =
            new ProblemType("fetch-page-missing", 404, "The page is not there", "The host answered 404.");
    static final ProblemType GONE =
            new ProblemType("fetch-page-gone", 410, "The page is gone for good", "The host answered 410.");
    static final ProblemType REFUSED_BY_HOST = new ProblemType(
            "fetch-refused-by-host",
            422,
            "The host refuses the page",
            "The host answered with a 4xx status: it asks for a login or a payment, or does not serve programs.");
    static final ProblemType HOST_FAILING = new ProblemType(
            "fetch-host-failing",
            502,
            "The host fails",
            "The host answered 429 or 5xx. Where another try may help it is made, after the time that the host asks for.");
    static final ProblemType UNEXPECTED = new ProblemType(
            "fetch-answer-unexpected",
            502,
            "The host answers something else",
            "The host answered with a status that has no page, though it reports no failure.");
    static final ProblemType MOVED = new ProblemType(
            "fetch-page-moved",
            422,
            "The page leads elsewhere",
            "The page of a known article leads to another one now. It is not taken for a new version; ask for the other page"
                    + " if it is wanted.");
    static final ProblemType MEDIA_TYPE = new ProblemType(
            "fetch-media-type-refused",
            422,
            "The page is of another kind",
            "There is something other at the URL than what was asked for: for articles HTML or plain text.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                UNKNOWN_FETCH,
                KEY_REUSED,
                URL_REFUSED,
                ADDRESS_REFUSED,
                HOST_UNKNOWN,
                ROBOTS_DISALLOWED,
                ROBOTS_UNREACHABLE,
                HOST_BUSY,
                NO_CONNECTION,
                NOT_TRUSTED,
                TOO_SLOW,
                MALFORMED,
                TOO_LARGE,
                COMPRESSION,
                TOO_MANY_REDIRECTS,
                MISSING,
                GONE,
                REFUSED_BY_HOST,
                HOST_FAILING,
                UNEXPECTED,
                MOVED,
                MEDIA_TYPE);
    }

    static ProblemException unknownFetch() {
        return UNKNOWN_FETCH.because("No fetch has this id");
    }

    static ProblemException keyReused() {
        return KEY_REUSED.because("This Idempotency-Key came before with another body");
    }
}
