package org.onrecord.ingest.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of a page's metadata is read; what goes beyond is left unread, and the facts come from elsewhere on the page. */
@ConfigMapping(prefix = "onrecord.ingest.facts")
public interface FactsConfig {

    /** Characters of all JSON-LD of a page, 1,000,000 unless set; a script that goes beyond, and those after it, are not read. */
    @WithDefault("1000000")
    int maxJsonLd();

    /** Objects and lists of JSON-LD in one another, 64 unless set; a script that goes deeper is not read. */
    @WithDefault("64")
    int maxJsonLdDepth();

    /** Objects, lists and values of one JSON-LD script that are searched for the article, 5000 unless set. */
    @WithDefault("5000")
    int maxJsonLdNodes();

    /** Values of a receipt that were found elsewhere and rejected, 8 unless set; further ones are not kept. */
    @WithDefault("8")
    int maxRejected();
}
