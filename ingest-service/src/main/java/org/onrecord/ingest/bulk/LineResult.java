package org.onrecord.ingest.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.FetchId;
import org.onrecord.ingest.submission.Submitted;
import org.onrecord.platform.problem.Problem;

/** What became of one line. */
@Schema(name = "LineResult", description = "What became of one line: an article, a fetch or a problem.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineResult(
        @Schema(description = "The line's number in the request, from 1; blank lines count and get no result.")
        long line,

        @Schema(
                description =
                        "The status that the article sent alone would get: 201, 200, 202 if its page will be fetched, or that of the problem.")
        int status,

        @Nullable StoredArticle article,

        @Schema(description = "The id of the fetch of a line that has a url alone.") @Nullable
        String fetchId,

        @Nullable Problem problem) {

    /** What a line was stored as. */
    @Schema(name = "StoredArticle")
    public record StoredArticle(
            @Schema(description = "The article's id.") String id,

            @Schema(description = "Its latest version's id.")
            String versionId,

            @Schema(description = "CREATED, CHANGED or RECLEANED: stored; KNOWN: it was there.")
            Submitted.Outcome outcome) {}

    static LineResult of(Line line, Submitted submitted) {
        var article = submitted.article();
        return new LineResult(
                line.number(),
                submitted.outcome().isNew() ? 201 : 200,
                new StoredArticle(article.id().toString(), article.latest().id().toString(), submitted.outcome()),
                null,
                null);
    }

    static LineResult of(Line line, FetchId fetch) {
        return new LineResult(line.number(), 202, null, fetch.toString(), null);
    }

    static LineResult of(long line, Problem problem) {
        return new LineResult(line, problem.status(), null, null, problem);
    }
}
