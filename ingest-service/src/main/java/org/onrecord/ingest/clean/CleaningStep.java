package org.onrecord.ingest.clean;

/** One step from the received text to the clean one. Stateless: the same draft gives the same draft. */
interface CleaningStep {

    Draft apply(Draft draft);
}
