package org.onrecord.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with strong entity tags (RFC 9110, 8.8.3), 304 where the caller has the representation already. */
public final class ETags {

    private static final String FOREVER = "max-age=31536000, immutable";

    private ETags() {}

    /** A resource that never changes: a version, a stored extraction. */
    public static <T> RestResponse<T> immutable(Request request, String tag, T body) {
        return respond(request, tag, body, FOREVER);
    }

    /** A resource that may change at any time: the caller asks again each time, and is answered 304 if it did not. */
    public static <T> RestResponse<T> revalidated(Request request, String tag, T body) {
        return respond(request, tag, body, "no-cache");
    }

    private static <T> RestResponse<T> respond(Request request, String tag, T body, String cacheControl) {
        var entityTag = new EntityTag(tag);
        var answer = request.evaluatePreconditions(entityTag) == null
                ? RestResponse.ResponseBuilder.ok(body)
                : RestResponse.ResponseBuilder.<T>notModified();
        return answer.tag(entityTag)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }
}
