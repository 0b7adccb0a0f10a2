package org.onrecord.ingest.article;

import java.util.Optional;
import java.util.UUID;

/** The id of a version of an article; opaque to clients. */
public record VersionId(UUID value) {

    private static final int LENGTH = 36;

    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }

    /** Empty if the text is no id that this service ever gave. */
    public static Optional<VersionId> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(new VersionId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
