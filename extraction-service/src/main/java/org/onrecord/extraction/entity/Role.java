package org.onrecord.extraction.entity;

import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;

/**
 * A title, office or affiliation that the text gives to a person.
 *
 * @param text the words of the role
 * @param range where they stand
 * @param former whether the text says that it is over
 * @param since EDTF of its beginning, if the text says so
 * @param country ISO 3166-1 alpha-2 code of the office's country, if the text says so
 */
public record Role(
        String text,
        CharRange range,
        boolean former,
        @Nullable String since,
        @Nullable String country) {}
