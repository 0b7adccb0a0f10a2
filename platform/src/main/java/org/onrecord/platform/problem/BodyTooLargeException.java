package org.onrecord.platform.problem;

import java.io.IOException;

/** A body of unannounced length turned out to be too large while it was read. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /** @param limit bytes that a body may have */
    public BodyTooLargeException(long limit) {
        super("The body has more than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
