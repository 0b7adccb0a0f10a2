package org.onrecord.ingest.provenance;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a page writes a date in numbers with slashes: 10/08/2020 is October 8 in the United States and 10 August elsewhere. */
enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
    /** The page does not say; only dates that can be read in one way are read. */
    UNKNOWN;

    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH", "PR", "GU");

    /**
     * Of a page in this language. English without a region is unknown: pages say "en" everywhere.
     *
     * @param language BCP 47 tag
     */
    static DateOrder of(@Nullable String language) {
        if (language == null) {
            return UNKNOWN;
        }
        var locale = Locale.forLanguageTag(language);
        if (MONTH_FIRST_REGIONS.contains(locale.getCountry())) {
            return MONTH_FIRST;
        }
        boolean plainEnglish =
                locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
        return plainEnglish ? UNKNOWN : DAY_FIRST;
    }
}
