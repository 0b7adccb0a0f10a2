package org.onrecord.ingest.copies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.Article;
import org.onrecord.ingest.provenance.WireCredit;

/** A credit to an agency on the wire, with where it was read. */
@Schema(name = "WireCredit", description = "The agency that an article is credited to, and where that stands.")
public record WireCreditView(
        @Schema(description = "The agency's full name.") String name,

        @Schema(description = "Its Wikidata id, where it is known for sure.") @Nullable
        String wikidataId,

        @Schema(description = "Where the credit stands.") WireCredit.Place readFrom,

        @Schema(description = "The words of the credit, as published.")
        String words) {

    static @Nullable WireCreditView of(Article article) {
        var facts = article.latest().facts();
        return WireCredit.read(facts.credit(), facts.byline(), article.latest().text())
                .map(credit -> new WireCreditView(
                        credit.agency().name(), credit.agency().wikidataId(), credit.readFrom(), credit.words()))
                .orElse(null);
    }
}
