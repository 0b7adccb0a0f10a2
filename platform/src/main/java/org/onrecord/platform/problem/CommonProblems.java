package org.onrecord.platform.problem;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The problems that any service can answer with, those of the framework included. */
@Singleton
public final class CommonProblems implements ProblemCatalogue {

    public static final ProblemType BAD_REQUEST = new ProblemType(
            "bad-request",
            400,
            "The request is not understood",
            "The request breaks HTTP or lacks what the call needs.");
    public static final ProblemType MALFORMED_JSON = new ProblemType(
            "malformed-json",
            400,
            "The body is not the JSON that the call takes",
            "The body is no JSON, is not UTF-8, is nested too deeply, or has a value of another type than the call takes.");
    public static final ProblemType UNKNOWN_FIELD = new ProblemType(
            "unknown-field",
            400,
            "The body has a field that the call does not know",
            "Public calls refuse fields that they do not know, so that a misspelt field is not dropped in silence.");
    public static final ProblemType INVALID_PARAMETER = new ProblemType(
            "invalid-parameter",
            400,
            "A parameter is not valid",
            "A query, path or header parameter has another form or lies outside its range; errors names it.");
    public static final ProblemType BAD_CURSOR = new ProblemType(
            "bad-cursor",
            400,
            "The cursor is not one that this list gave",
            "Cursors are opaque: send back the next of a page as it is, or leave the cursor out to start anew.");
    public static final ProblemType UNAUTHORIZED = new ProblemType(
            "unauthorized", 401, "Who you are is not known", "The call needs a valid token and the request has none.");
    public static final ProblemType FORBIDDEN = new ProblemType(
            "forbidden", 403, "You may not do that", "The token is valid, but its roles do not allow the call.");
    public static final ProblemType NOT_FOUND =
            new ProblemType("not-found", 404, "There is nothing here", "No operation has this path.");
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType(
            "method-not-allowed", 405, "The path does not take this method", "The path exists with other methods.");
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType(
            "not-acceptable",
            406,
            "No representation fits the Accept header",
            "The operation's document names the media types that it can answer with.");
    public static final ProblemType BODY_TOO_LARGE = new ProblemType(
            "body-too-large", 413, "The body is too large", "The body is larger than the service's limit.");
    public static final ProblemType ADDRESS_TOO_LONG = new ProblemType(
            "address-too-long", 414, "The address is too long", "Path and query are longer than the service's limit.");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType(
            "unsupported-media-type",
            415,
            "The call does not take this media type",
            "The operation's document names the media types that it takes.");
    public static final ProblemType INVALID_BODY = new ProblemType(
            "invalid-body",
            422,
            "The body does not make sense",
            "The body is well-formed JSON, but a value is missing, out of range or contradicts another; errors names it.");
    public static final ProblemType INTERNAL_ERROR = new ProblemType(
            "internal-error",
            500,
            "Something is wrong on our side",
            "A fault of the service. The report id finds it in the service's log.");
    public static final ProblemType STORE_UNAVAILABLE = new ProblemType(
            "store-unavailable",
            503,
            "The database does not answer",
            "Nothing was stored. Send the same request again after the time that Retry-After names.");

    private static final List<ProblemType> ALL = List.of(
            BAD_REQUEST,
            MALFORMED_JSON,
            UNKNOWN_FIELD,
            INVALID_PARAMETER,
            BAD_CURSOR,
            UNAUTHORIZED,
            FORBIDDEN,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            BODY_TOO_LARGE,
            ADDRESS_TOO_LONG,
            UNSUPPORTED_MEDIA_TYPE,
            INVALID_BODY,
            INTERNAL_ERROR,
            STORE_UNAVAILABLE);

    /** The types with a status of their own, for errors that the framework raised. */
    private static final Map<Integer, ProblemType> BY_STATUS = List.of(
                    BAD_REQUEST,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    BODY_TOO_LARGE,
                    ADDRESS_TOO_LONG,
                    UNSUPPORTED_MEDIA_TYPE,
                    INVALID_BODY)
            .stream()
            .collect(Collectors.toMap(ProblemType::status, Function.identity()));

    @Override
    public List<ProblemType> types() {
        return ALL;
    }

    /** The type for a status that the framework chose. */
    static ProblemType ofStatus(int status) {
        var known = BY_STATUS.get(status);
        if (known != null) {
            return known;
        }
        return status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    }
}
