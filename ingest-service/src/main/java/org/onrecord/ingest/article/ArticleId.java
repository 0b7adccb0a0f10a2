package org.onrecord.ingest.article;

import java.util.Optional;
import java.util.UUID;

/** The id of an article; opaque to clients. */
public record ArticleId(UUID value) {

    private static final int LENGTH = 36;

    public static ArticleId random() {
        return new ArticleId(UUID.randomUUID());
    }

    /** Empty if the text is no id that this service ever gave. */
    public static Optional<ArticleId> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(new ArticleId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
