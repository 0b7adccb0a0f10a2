package org.onrecord.timeline.registry;

import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a call on entities is refused. */
public final class EntityProblems {

    public static final ProblemType UNKNOWN_ENTITY = new ProblemType(
            "unknown-entity", 404, "There is no such entity", "The registry has no entity with this id.");

    private EntityProblems() {}

    public static ProblemException unknown(String id) {
        return UNKNOWN_ENTITY.because("The registry has no entity with this id").with("entityId", id);
    }
}
