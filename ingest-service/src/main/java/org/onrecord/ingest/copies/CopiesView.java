package org.onrecord.ingest.copies;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.CopyGroupView;

/** An article's copies on the wire. */
@Schema(name = "Copies", description = "An article's copies and their probable origin.")
public record CopiesView(
        String articleId,

        @Schema(
                description =
                        "COMPARED with the whole store, WAITING to be compared, or TOO_SHORT to be compared with others.")
        State state,

        @Schema(description = "The agency that the article itself is credited to.") @Nullable
        WireCreditView agency,

        @Schema(description = "The group and its probable origin; null if the article has no copies.") @Nullable
        CopyGroupView group,

        @Schema(description = "The other articles of the group, in the order of their ids.")
        List<CopyView> items,

        @Schema(description = "Cursor of the next page, null on the last one.") @Nullable
        String next) {

    /** Whether an article's latest text was compared. */
    public enum State {
        /** With every text of the store. */
        COMPARED,
        /** Its turn has not come. */
        WAITING,
        /** Short texts are alike by chance. */
        TOO_SHORT
    }
}
