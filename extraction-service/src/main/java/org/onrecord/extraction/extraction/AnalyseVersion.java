package org.onrecord.extraction.extraction;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalyseText;
import org.onrecord.extraction.analysis.AnalysisProblems;
import org.onrecord.extraction.view.DescribeFindings;
import org.onrecord.platform.problem.Problem;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/**
 * Runs the pipeline over a stored version. A text that cannot be analysed is parked at once: it would end the same way
 * every time.
 */
@Singleton
public class AnalyseVersion implements DurableTaskHandler {

    private final ArticleVersions versions;
    private final AnalyseText analyse;
    private final KeepResult keep;
    private final DescribeFindings describe;

    AnalyseVersion(ArticleVersions versions, AnalyseText analyse, KeepResult keep) {
        this.versions = versions;
        this.analyse = analyse;
        this.keep = keep;
        this.describe = new DescribeFindings(analyse.pipeline());
    }

    @Override
    public String kind() {
        return Work.ANALYSIS;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        var id = task.subject();
        Optional<StoredVersion> stored;
        try {
            stored = versions.find(id);
        } catch (ProblemException e) {
            // Erased meanwhile: there is nothing to analyse, and no fault.
            keep.erased(id);
            return;
        }
        if (stored.isEmpty()) {
            throw TaskFailure.park(ExtractionProblems.unknownVersion(id).problem());
        }
        var version = stored.get().version();
        var text = new ArticleText(Objects.requireNonNull(version.text()));
        var outcome = analyse.inTurn(text, version.facts());
        Optional<Problem> failure = outcome.match(
                found -> {
                    keep.found(id, describe.describe(found, id));
                    return Optional.empty();
                },
                why -> Optional.of(AnalysisProblems.notAnalysable(why).problem()),
                () -> {
                    throw new IllegalStateException("A text that waits for its turn always gets it");
                });
        if (failure.isPresent()) {
            keep.failed(id);
            throw TaskFailure.park(failure.get());
        }
    }
}
