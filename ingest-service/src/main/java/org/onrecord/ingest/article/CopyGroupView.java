package org.onrecord.ingest.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group of copies on the wire. */
@Schema(name = "CopyGroup", description = "The articles that are copies of one story, in short.")
public record CopyGroupView(
        @Schema(description = "The same for all articles of the group; changes when groups join.")
        String id,

        @Schema(description = "The article that is probably the first.")
        String originArticleId,

        @Schema(description = "The rule that found the origin; the first that finds one decides.")
        OriginRule rule,

        @Schema(description = "Full name of the agency whose story it is.") @Nullable
        String agency,

        @Schema(description = "The agency's Wikidata id, where it is known for sure.") @Nullable
        String agencyWikidataId,

        @Schema(description = "Why these are copies and that one the origin.")
        String why) {

    public static @Nullable CopyGroupView of(@Nullable CopyGroup group) {
        return group == null
                ? null
                : new CopyGroupView(
                        group.id().toString(),
                        group.origin().toString(),
                        group.rule(),
                        group.agency(),
                        group.agencyWikidataId(),
                        group.why());
    }
}
