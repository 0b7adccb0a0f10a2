package org.onrecord.timeline.intake;

import java.util.List;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why an extraction is not taken in. */
public final class IntakeProblems {

    public static final ProblemType CITATIONS_DO_NOT_HOLD = new ProblemType(
            "citations-do-not-hold",
            422,
            "The extraction does not fit its text",
            "A hash is not that of the text, a span ends past it, or something is referred to that the extraction does not"
                    + " have; errors names each. Nothing was stored: an entry whose words cannot be checked is none.");

    public static final ProblemType VERSION_DIFFERS = new ProblemType(
            "version-differs",
            409,
            "The version is known with another text",
            "A version never changes. A changed text is a new version with an id of its own.");

    public static final ProblemType BUSY = new ProblemType(
            "intake-busy",
            503,
            "Too many intakes wait",
            "Intakes are taken in one after the other, and this one waited too long. Nothing was stored; send it again.");

    private IntakeProblems() {}

    static ProblemException doNotHold(List<FieldError> errors) {
        return CITATIONS_DO_NOT_HOLD.because(
                errors.get(0).pointer() + ": " + errors.get(0).detail(), errors);
    }

    static ProblemException textTooLong(int length, int longest) {
        var error = new FieldError("/version/text", "It may have " + longest + " code points, not " + length);
        return CommonProblems.INVALID_BODY.because(error.detail(), List.of(error));
    }

    static ProblemException differs(String versionId) {
        return VERSION_DIFFERS
                .because("The text differs from the one taken in before")
                .with("versionId", versionId);
    }

    static ProblemException busy() {
        return BUSY.because("Another intake did not end in time");
    }
}
