package org.onrecord.ingest.fetch;

import java.util.Optional;
import java.util.UUID;

/** The id of a fetch; opaque to clients. */
public record FetchId(UUID value) {

    private static final int LENGTH = 36;

    static FetchId random() {
        return new FetchId(UUID.randomUUID());
    }

    /** Empty if the text is no id that this service ever gave. */
    static Optional<FetchId> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(new FetchId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
