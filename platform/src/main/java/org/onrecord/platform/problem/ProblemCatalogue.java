package org.onrecord.platform.problem;

import java.util.List;

/** The problem types of a service; one bean a service. */
public interface ProblemCatalogue {

    List<ProblemType> types();
}
