package org.onrecord.ingest.client.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleVersionView;
import org.onrecord.ingest.client.ErasedArticle;
import org.onrecord.ingest.client.HandOverAnswer;
import org.onrecord.ingest.client.HandOverCall;
import org.onrecord.ingest.client.Reply;
import org.onrecord.platform.problem.Problem;

/** The extraction-service, as this service sees it. Its failures come back as answers, never as exceptions. */
@Singleton
public final class ExtractionService {

    private static final Logger LOG = Logger.getLogger(ExtractionService.class);
    private static final String NAME = "extraction-service";
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;

    private final ExtractionIntake intake;
    private final ExtractionProgress progress;
    private final HandOverCall call;
    private final ObjectMapper json;

    ExtractionService(
            @RestClient ExtractionIntake intake,
            @RestClient ExtractionProgress progress,
            HandOverCall call,
            ObjectMapper json) {
        this.intake = intake;
        this.progress = progress;
        this.call = call;
        this.json = json;
    }

    /** Hands a version over. Handing it over twice is the same as once. */
    public HandOverAnswer handOver(ArticleVersionView version) {
        return call.make(NAME, () -> intake.receiveVersion(version.id(), version));
    }

    /** Says that an article was erased and must be erased there. Saying it twice is the same as once. */
    public HandOverAnswer erase(String articleId, ErasedArticle erased) {
        return call.make(NAME, () -> intake.eraseArticle(articleId, erased));
    }

    /** Asks how far a version is, and does not wait long for the answer. */
    public ProgressAnswer progress(String versionId) {
        try {
            var reply = Reply.of(() -> progress.progress(versionId));
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

    /** What is read of its answer; whatever else it says is left. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StageAndProblem(@Nullable String stage, @Nullable Problem problem) {}
}
