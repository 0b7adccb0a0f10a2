package org.onrecord.ingest.fetch.exchange;

/** Why a request got no answer that can be used. */
public final class ExchangeFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Fault {
        /** No connection, or one that broke before the answer. Another try may help. */
        NO_CONNECTION,
        /** A certificate that does not fit, or no common encryption. */
        NOT_TRUSTED,
        /** The time for the fetch was up. */
        TOO_SLOW,
        /** Not HTTP, or headers without end. */
        MALFORMED,
        /** The body is larger than it may be. */
        TOO_LARGE,
        /** The body is compressed in a way that is not taken, is damaged, or grows out of proportion. */
        COMPRESSION
    }

    private final Fault fault;

    ExchangeFailed(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
