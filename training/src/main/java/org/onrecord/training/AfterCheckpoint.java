package org.onrecord.training;

import java.io.IOException;

/** What is done after a checkpoint was written, on the thread that trains. It must leave the run as it is. */
@FunctionalInterface
interface AfterCheckpoint {

    AfterCheckpoint NOTHING = (step, values) -> {};

    void written(int step, Parameters values) throws IOException;
}
