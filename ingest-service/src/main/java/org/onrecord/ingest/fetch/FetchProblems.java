package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemType;

/** Why a fetch does not give what was asked for. */
@Singleton
public final class FetchProblems implements ProblemCatalogue {

    static final ProblemType HOST_BUSY = new ProblemType(
            "fetch-host-busy",
            503,
            "It is not this host's turn",
            "The host was asked a moment ago, or as many requests run as may. The fetch is made later by itself.");

    @Override
    public List<ProblemType> types() {
        return List.of(HOST_BUSY);
    }
}
