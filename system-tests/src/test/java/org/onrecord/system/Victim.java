package org.onrecord.system;

import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.Suite;
import org.onrecord.local.suite.SupervisedProcess;

/** The processes that a test may kill. */
enum Victim {
    INGEST,
    EXTRACTION,
    TIMELINE,
    POSTGRESQL;

    SupervisedProcess processOf(Suite suite) {
        return this == POSTGRESQL ? suite.postgres() : suite.service(ServiceName.valueOf(name()));
    }
}
