package org.onrecord.ingest.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onrecord.ingest.submission.NewArticle;

/** Takes in a stream of articles. */
@Path("/v1/articles/bulk")
@Tag(name = "Articles")
public class BulkResource {

    /** One JSON text a line. */
    static final String NDJSON = "application/x-ndjson";

    private final TakeInLines takeInLines;
    private final BulkConfig config;
    private final ObjectMapper json;
    private final Semaphore places;

    BulkResource(TakeInLines takeInLines, BulkConfig config, ObjectMapper json) {
        this.takeInLines = takeInLines;
        this.config = config;
        this.json = json;
        this.places = new Semaphore(config.maxRequests());
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(summary = "Submit a stream of articles", description = """
                    One article a line, as POST /v1/articles takes it or as a schema.org NewsArticle; one result a line, in \
                    the same order, sent as soon as the article is stored for good. A line that is refused leaves the others \
                    as they are, and the same line sent again changes nothing: a stream that breaks off may be sent anew. Read \
                    the results while you send; who does not read them is not read from either.""")
    @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(implementation = NewArticle.class)))
    @APIResponse(
            responseCode = "200",
            description =
                    "A result for each line that is not blank; problems are those of POST /v1/articles, and line-too-long, too-many-lines",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = LineResult.class)))
    @APIResponse(responseCode = "413", description = "/problems/body-too-large")
    @APIResponse(responseCode = "503", description = "/problems/too-many-streams")
    public StreamingOutput submitArticles(InputStream body) {
        if (!places.tryAcquire()) {
            throw BulkProblems.tooManyStreams();
        }
        return results -> {
            try {
                takeIn(body, results);
            } finally {
                places.release();
            }
        };
    }

    private void takeIn(InputStream body, OutputStream results) throws IOException {
        var lines = new ReadLines(body, Math.toIntExact(config.maxLine().asLongValue()));
        long left = config.maxLines();
        while (true) {
            var batch = lines.next(
                    (int) Math.min(config.batchLines(), left + 1),
                    config.batchBytes().asLongValue());
            if (batch.isEmpty()) {
                return;
            }
            if (batch.size() > left) {
                var taken = batch.subList(0, (int) left);
                write(takeInLines.takeIn(taken), results);
                var beyond = batch.get((int) left).number();
                var problem = BulkProblems.tooManyLines(config.maxLines()).problem();
                write(List.of(LineResult.of(beyond, problem)), results);
                return;
            }
            left -= batch.size();
            write(takeInLines.takeIn(batch), results);
        }
    }

    private void write(List<LineResult> batch, OutputStream results) throws IOException {
        for (var result : batch) {
            results.write(json.writeValueAsBytes(result));
            results.write('\n');
        }
        results.flush();
    }
}
