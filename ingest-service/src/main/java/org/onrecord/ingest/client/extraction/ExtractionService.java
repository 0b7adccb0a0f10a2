package org.onrecord.ingest.client.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleVersionView;
import org.onrecord.platform.problem.Problem;

/** The extraction-service, as this service sees it. Its failures come back as answers, never as exceptions. */
@Singleton
public final class ExtractionService {

    private static final Logger LOG = Logger.getLogger(ExtractionService.class);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;
    private static final int BAD_GATEWAY = 502;

    private final ExtractionIntake intake;
    private final ExtractionProgress progress;
    private final ObjectMapper json;

    ExtractionService(@RestClient ExtractionIntake intake, @RestClient ExtractionProgress progress, ObjectMapper json) {
        this.intake = intake;
        this.progress = progress;
        this.json = json;
    }

    /** Hands a version over. Handing it over twice is the same as once. */
    public HandOverAnswer handOver(ArticleVersionView version) {
        Reply reply;
        try {
            reply = reply(() -> intake.receiveVersion(version.id(), version));
        } catch (ProcessingException e) {
            return new HandOverAnswer.Failed(
                    problem(BAD_GATEWAY, "The extraction-service does not answer: " + reason(e)));
        }
        int status = reply.status();
        if (status >= 200 && status < 300) {
            return new HandOverAnswer.Accepted();
        }
        boolean refused = status >= 400 && status < 500 && status != REQUEST_TIMEOUT && status != TOO_MANY_REQUESTS;
        var problem = problem(status, reply.body());
        return refused ? new HandOverAnswer.Refused(problem) : new HandOverAnswer.Failed(problem);
    }

    /** Asks how far a version is, and does not wait long for the answer. */
    public ProgressAnswer progress(String versionId) {
        try {
            var reply = reply(() -> progress.progress(versionId));
            if (reply.status() == NOT_FOUND) {
                return new ProgressAnswer.Unknown();
            }
            if (reply.status() == OK && reply.body() != null) {
                var read = json.readValue(reply.body(), StageAndProblem.class);
                if (read.stage() != null) {
                    return new ProgressAnswer.Known(read.stage(), read.problem());
                }
            }
            LOG.warnf("The extraction-service answered %d on version %s", reply.status(), versionId);
        } catch (ProcessingException | JsonProcessingException e) {
            LOG.debugf(e, "No progress of version %s", versionId);
        }
        return new ProgressAnswer.NoAnswer();
    }

    /** The client throws on an error status; here every status is an answer. */
    private static Reply reply(Supplier<RestResponse<String>> call) {
        try (var answer = call.get()) {
            return new Reply(answer.getStatus(), answer.getEntity());
        } catch (WebApplicationException e) {
            try (var answer = e.getResponse()) {
                return new Reply(answer.getStatus(), answer.hasEntity() ? answer.readEntity(String.class) : null);
            }
        }
    }

    private Problem problem(int status, @Nullable String body) {
        try {
            var read = body == null ? null : json.readValue(body, Problem.class);
            if (read != null && read.status() > 0) {
                return read;
            }
        } catch (JsonProcessingException e) {
            LOG.debug("The extraction-service sent no problem document", e);
        }
        return new Problem(
                "/problems/extraction-failed",
                "The extraction-service did not take the version",
                status,
                body == null || body.isBlank()
                        ? "It answered " + status
                        : body.substring(0, Math.min(300, body.length())),
                List.of(),
                Map.of());
    }

    private static String reason(Exception e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return cause.getClass().getSimpleName();
    }

    private record Reply(int status, @Nullable String body) {}

    /** What is read of its answer; whatever else it says is left. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StageAndProblem(@Nullable String stage, @Nullable Problem problem) {}
}
