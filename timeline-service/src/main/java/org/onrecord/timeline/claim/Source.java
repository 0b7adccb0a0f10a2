package org.onrecord.timeline.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Citation;
import org.onrecord.timeline.article.Retraction;

/**
 * Where an entry is taken from.
 *
 * @param url address of the article, if it has one
 * @param link the address with a fragment that leads to the passage; null without an address
 * @param publishedAt RFC 3339 with the offset that the publisher gave
 * @param citation the smallest passage with content, cue and speaker, or the passage of the event
 * @param retraction the publisher withdrew the article; kept with the entry, not with the claim
 */
@Schema(name = "EntrySource", description = "Where an entry is taken from.")
public record Source(
        String articleId,
        String versionId,
        @Nullable String url,
        @Nullable String link,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String publishedAt,
        Citation citation,
        Parts parts,

        @Schema(description = "The publisher withdrew the article; null if it stands.") @Nullable
        Retraction retraction) {

    /** A source that stands. */
    public Source(
            String articleId,
            String versionId,
            @Nullable String url,
            @Nullable String link,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String publishedAt,
            Citation citation,
            Parts parts) {
        this(articleId, versionId, url, link, publisher, title, publishedAt, citation, parts, null);
    }

    public Source retracted(@Nullable Retraction other) {
        return new Source(articleId, versionId, url, link, publisher, title, publishedAt, citation, parts, other);
    }

    /** The passage's parts, each with its own words. */
    @Schema(name = "EntrySourceParts")
    public record Parts(
            List<Citation> content,
            @Nullable Citation speaker,
            @Nullable Citation role,
            @Nullable Citation when,
            @Nullable Citation place,
            List<Citation> participants) {
        public Parts {
            content = List.copyOf(content);
            participants = List.copyOf(participants);
        }
    }
}
