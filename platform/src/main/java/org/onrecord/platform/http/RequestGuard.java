package org.onrecord.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.Problem;
import org.onrecord.platform.problem.ProblemException;

/** Refuses, with a problem, what the server would refuse without one or the database would choke on. */
@Singleton
public final class RequestGuard {

    /** Before the server's own limit on bodies, which answers 413 without a body. */
    private static final int PRIORITY = 1000;

    private final ObjectMapper json;
    private final RequestLimits limits;

    RequestGuard(ObjectMapper json, RequestLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext context) {
        var refusal = refusal(context.request().uri(), context.request().getHeader("Content-Length"));
        if (refusal == null) {
            context.next();
            return;
        }
        var problem = refusal.problem();
        // The rest of a body that nobody reads would block the connection.
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(write(problem));
    }

    @Nullable
    ProblemException refusal(String address, @Nullable String contentLength) {
        if (address.length() > limits.maxAddressLength()) {
            return CommonProblems.ADDRESS_TOO_LONG.because(
                    "Path and query may have " + limits.maxAddressLength() + " characters, not " + address.length());
        }
        if (address.toLowerCase(Locale.ROOT).contains("%00")) {
            return CommonProblems.INVALID_PARAMETER.because("Path and query may not hold a NUL character");
        }
        long maxBody = limits.maxBodySize(path(address));
        if (contentLength != null && isOver(contentLength, maxBody)) {
            return CommonProblems.BODY_TOO_LARGE
                    .because("The body may have " + maxBody + " bytes, not " + contentLength)
                    .with("limit", maxBody);
        }
        return null;
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private static boolean isOver(String contentLength, long maxBody) {
        try {
            return Long.parseLong(contentLength) > maxBody;
        } catch (NumberFormatException e) {
            // The server itself refuses a malformed length.
            return false;
        }
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }
}
