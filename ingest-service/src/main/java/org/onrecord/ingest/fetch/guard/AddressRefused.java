package org.onrecord.ingest.fetch.guard;

/** Why nothing is sent to a URL. */
public final class AddressRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is at fault. */
    public enum Fault {
        /** The URL: how it is written, its scheme, port or host name. */
        URL,
        /** An address that its host has is not public. */
        NOT_PUBLIC,
        /** Its host has no address now. */
        UNKNOWN_HOST
    }

    private final Fault fault;

    public AddressRefused(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
