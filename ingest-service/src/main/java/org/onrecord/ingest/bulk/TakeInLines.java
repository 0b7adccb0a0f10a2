package org.onrecord.ingest.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.NewFetch;
import org.onrecord.ingest.submission.NewArticle;
import org.onrecord.ingest.submission.NewsArticle;
import org.onrecord.ingest.submission.ReadSubmission;
import org.onrecord.ingest.submission.RequestPage;
import org.onrecord.ingest.submission.Submission;
import org.onrecord.ingest.submission.SubmitArticle;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.JsonFaults;
import org.onrecord.platform.problem.ProblemException;

/** Takes a batch of lines in: each line that can be read is stored, whatever is wrong with its neighbours. */
@Singleton
final class TakeInLines {

    private final ObjectMapper json;
    private final ReadSubmission readSubmission;
    private final SubmitArticle submitArticle;
    private final RequestPage requestPage;
    private final BulkConfig config;

    TakeInLines(
            ObjectMapper json,
            ReadSubmission readSubmission,
            SubmitArticle submitArticle,
            RequestPage requestPage,
            BulkConfig config) {
        this.json = json;
        this.readSubmission = readSubmission;
        this.submitArticle = submitArticle;
        this.requestPage = requestPage;
        this.config = config;
    }

    /** The results in the order of the lines; what they say is stored is committed. */
    List<LineResult> takeIn(List<Line> lines) {
        var readable = new ArrayList<Line>();
        var submissions = new ArrayList<Submission>();
        var results = new ArrayList<LineResult>();
        for (var line : lines) {
            try {
                var read = read(line);
                if (read.fetch() != null) {
                    results.add(LineResult.of(line, requestPage.request(read.fetch(), null)));
                } else if (read.submission() != null) {
                    submissions.add(read.submission());
                    readable.add(line);
                }
            } catch (ProblemException e) {
                results.add(LineResult.of(line.number(), e.problem()));
            } catch (JsonProcessingException e) {
                results.add(LineResult.of(line.number(), JsonFaults.problem(e)));
            }
        }
        var answers = submitArticle.submitAll(submissions);
        for (int i = 0; i < answers.size(); i++) {
            var line = readable.get(i);
            results.add(answers.get(i)
                    .map(submitted -> LineResult.of(line, submitted), e -> LineResult.of(line.number(), e.problem())));
        }
        results.sort(Comparator.comparingLong(LineResult::line));
        return results;
    }

    /** A line as read: one of the two. */
    private record Read(
            @Nullable Submission submission, @Nullable NewFetch fetch) {}

    private Read read(Line line) throws JsonProcessingException {
        if (line.tooLong()) {
            throw BulkProblems.lineTooLong(config.maxLine().asLongValue());
        }
        try {
            // One parse for both kinds of line: schema.org's says of itself what it is.
            var tree = json.readTree(line.bytes());
            if (!tree.isObject()) {
                throw CommonProblems.MALFORMED_JSON.because("The line is not a JSON object");
            }
            if (NewsArticle.isOne(tree)) {
                return new Read(NewsArticle.read(tree, readSubmission), null);
            }
            var article = json.treeToValue(tree, NewArticle.class);
            var page = readSubmission.readFetch(article);
            return page.isPresent() ? new Read(null, page.get()) : new Read(readSubmission.read(article), null);
        } catch (CharConversionException e) {
            throw CommonProblems.MALFORMED_JSON.because("The line is not UTF-8");
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be read", e);
        }
    }
}
