package org.onrecord.ingest.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** Makes one call that hands something over. Failures come back as answers, never as exceptions. */
@Singleton
public final class HandOverCall {

    private static final Logger LOG = Logger.getLogger(HandOverCall.class);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int LONGEST_DETAIL = 300;

    private final ObjectMapper json;

    HandOverCall(ObjectMapper json) {
        this.json = json;
    }

    /** @param service the neighbour's name, for problems: {@code extraction-service} */
    public HandOverAnswer make(String service, Supplier<RestResponse<String>> call) {
        Reply reply;
        try {
            reply = Reply.of(call);
        } catch (ProcessingException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            var why = "The " + service + " does not answer: " + cause.getClass().getSimpleName();
            return new HandOverAnswer.Failed(problem(service, BAD_GATEWAY, why));
        }
        int status = reply.status();
        if (status >= 200 && status < 300) {
            return new HandOverAnswer.Accepted();
        }
        boolean refused = status >= 400 && status < 500 && status != REQUEST_TIMEOUT && status != TOO_MANY_REQUESTS;
        var problem = problem(service, status, reply.body());
        return refused ? new HandOverAnswer.Refused(problem) : new HandOverAnswer.Failed(problem);
    }

    private Problem problem(String service, int status, @Nullable String body) {
        try {
            var read = body == null ? null : json.readValue(body, Problem.class);
            if (read != null && read.status() > 0) {
                return read;
            }
        } catch (JsonProcessingException e) {
            LOG.debugf(e, "The %s sent no problem document", service);
        }
        return new Problem(
                "/problems/hand-over-failed",
                "The " + service + " did not take what was handed over",
                status,
                body == null || body.isBlank()
                        ? "It answered " + status
                        : body.substring(0, Math.min(LONGEST_DETAIL, body.length())),
                List.of(),
                Map.of());
    }
}
