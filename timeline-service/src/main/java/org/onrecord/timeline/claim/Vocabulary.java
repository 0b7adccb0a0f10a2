package org.onrecord.timeline.claim;

/** The fixed vocabularies of claims. Each has UNKNOWN for a word that this service does not know yet. */
public final class Vocabulary {

    private Vocabulary() {}

    /** What a claim, and its line of the timeline, is about. */
    public enum Kind {
        STATEMENT,
        EVENT
    }

    /** Whether the text gives an event as a fact. */
    public enum Factuality {
        ASSERTED,
        PLANNED,
        HYPOTHETICAL,
        NEGATED,
        UNKNOWN
    }

    /** SPEECH: said or written. ATTITUDE: a belief, wish or support reported without speech. */
    public enum Act {
        SPEECH,
        ATTITUDE,
        UNKNOWN
    }

    /** How much of a statement's words stand in quotation marks: all, some or none. */
    public enum QuotationType {
        DIRECT,
        MIXED,
        INDIRECT,
        UNKNOWN
    }

    /** A station of an attribution chain, from origin to reader. */
    public enum HopKind {
        BASIS,
        SPEAKER,
        RELAY,
        OUTLET,
        WIRE,
        REPUBLISHER,
        UNKNOWN
    }

    /** How a station is named. */
    public enum Naming {
        NAMED,
        ROLE,
        UNNAMED,
        DOCUMENT,
        STATE_MEDIA,
        UNKNOWN
    }

    /** What dates a claim: its own words, another event, the dateline, the publication, or nothing. */
    public enum Basis {
        EXPRESSION,
        RELATION,
        DATELINE,
        PUBLICATION,
        UNKNOWN
    }
}
