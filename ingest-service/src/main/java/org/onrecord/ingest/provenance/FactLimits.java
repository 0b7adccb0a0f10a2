package org.onrecord.ingest.provenance;

import java.time.OffsetDateTime;
import java.util.function.Predicate;

/**
 * What is read of a page's metadata at most.
 *
 * @param jsonLdLength characters of all JSON-LD of a page; a script that goes beyond is not read
 * @param jsonLdDepth objects and lists in one another; a script that goes deeper is not read
 * @param jsonLdNodes nodes of a script that are searched for the article
 * @param rejected rejected values of a receipt
 * @param plausible whether an article can have been published or changed at this time
 */
public record FactLimits(
        int jsonLdLength, int jsonLdDepth, int jsonLdNodes, int rejected, Predicate<OffsetDateTime> plausible) {

    /** Those of the configuration's defaults, with every date taken for plausible. */
    public static final FactLimits DEFAULT = new FactLimits(1_000_000, 64, 5_000, 8, date -> true);
}
