package org.onrecord.ingest.redaction;

/** What asks for a redaction. */
public enum Basis {
    /** A court's order or a law. */
    LAW,
    /** Somebody is in danger by what stands in it. */
    SAFETY_OF_A_SOURCE
}
