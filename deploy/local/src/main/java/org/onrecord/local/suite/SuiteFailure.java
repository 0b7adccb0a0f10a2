package org.onrecord.local.suite;

import org.jspecify.annotations.Nullable;

/** The suite cannot start or go on. The message is one sentence for the person at the terminal, with the way out. */
public final class SuiteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SuiteFailure(String sentence) {
        super(sentence);
    }

    public SuiteFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
