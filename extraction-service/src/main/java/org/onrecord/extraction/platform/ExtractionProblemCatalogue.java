package org.onrecord.extraction.platform;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.extraction.analysis.AnalysisProblems;
import org.onrecord.extraction.extraction.ExtractionProblems;
import org.onrecord.extraction.handover.HandoverProblems;
import org.onrecord.extraction.reprocessing.ReprocessingProblems;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemType;

/** All problem types of this service's own. */
@Singleton
final class ExtractionProblemCatalogue implements ProblemCatalogue {

    @Override
    public List<ProblemType> types() {
        return List.of(
                AnalysisProblems.ANALYSIS_BUSY,
                AnalysisProblems.TEXT_NOT_ANALYSABLE,
                ExtractionProblems.NOT_EXTRACTED,
                ExtractionProblems.REDACTED,
                ExtractionProblems.UNKNOWN_EXTRACTION,
                ExtractionProblems.UNKNOWN_VERSION,
                ExtractionProblems.VERSION_DIFFERS,
                HandoverProblems.TIMELINE_REFUSED,
                HandoverProblems.TIMELINE_UNAVAILABLE,
                ReprocessingProblems.UNKNOWN_REPROCESSING);
    }
}
