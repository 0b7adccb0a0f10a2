package org.onrecord.extraction.extraction;

import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** What the intake and the reading of extractions refuse. */
public final class ExtractionProblems {

    public static final ProblemType UNKNOWN_VERSION = new ProblemType(
            "unknown-version",
            404,
            "There is no such article version",
            "No article version with this id was received. Ingest delivers versions soon after it has stored them.");
    public static final ProblemType NOT_EXTRACTED = new ProblemType(
            "not-extracted",
            404,
            "The article version has no extraction yet",
            "The version was received and its analysis has not ended, or failed; /v1/article-versions/{versionId} says which.");
    public static final ProblemType UNKNOWN_EXTRACTION = new ProblemType(
            "unknown-extraction",
            404,
            "There is no such extraction",
            "The article version has no extraction with this id.");
    public static final ProblemType VERSION_DIFFERS = new ProblemType(
            "version-differs",
            409,
            "Another text has this version id",
            "An article version never changes: a changed text needs an id of its own.");

    public static final ProblemType REDACTED = new ProblemType(
            "redacted",
            451,
            "The article was erased",
            "Law or the safety of a source asked for it. Nothing of it is shown or taken in again.");

    private ExtractionProblems() {}

    public static ProblemException redacted(String articleId) {
        return REDACTED.because("The article was erased").with("articleId", articleId);
    }

    public static ProblemException unknownVersion(String id) {
        return UNKNOWN_VERSION.because("No article version has the id " + id).with("versionId", id);
    }

    static ProblemException notExtracted(String versionId) {
        return NOT_EXTRACTED
                .because("The article version " + versionId + " has no extraction yet")
                .with("versionId", versionId);
    }

    static ProblemException unknownExtraction(String versionId, String id) {
        return UNKNOWN_EXTRACTION
                .because("The article version " + versionId + " has no extraction " + id)
                .with("versionId", versionId)
                .with("extractionId", id);
    }

    static ProblemException versionDiffers(String id) {
        return VERSION_DIFFERS
                .because("The version " + id + " was received with another text")
                .with("versionId", id);
    }
}
