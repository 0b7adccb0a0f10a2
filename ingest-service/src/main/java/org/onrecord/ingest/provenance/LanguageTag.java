package org.onrecord.ingest.provenance;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** BCP 47 language tags. */
public final class LanguageTag {

    /** RFC 5646 advises room for 35 characters. */
    private static final int LONGEST = 100;

    private LanguageTag() {}

    /**
     * The canonical form of a tag ({@code en-us} is {@code en-US}; {@code en_US}, as Open Graph writes it, too).
     *
     * @return empty if the tag is not well-formed or names no language ({@code und}, {@code x-...})
     */
    public static Optional<String> read(String tag) {
        if (tag.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var locale = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build();
            var canonical = locale.toLanguageTag();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(canonical);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
