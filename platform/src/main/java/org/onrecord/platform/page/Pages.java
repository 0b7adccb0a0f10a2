package org.onrecord.platform.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages as answers. */
public final class Pages {

    private Pages() {}

    /** The page, with a {@code Link} to the next one (RFC 8288) if there is one. */
    public static <T> RestResponse<Page<T>> respond(Page<T> page, UriInfo uri) {
        var answer = RestResponse.ResponseBuilder.ok(page);
        if (page.next() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
