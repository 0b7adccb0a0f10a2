package org.onrecord.ingest.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.provenance.PublicationTime;

/** What changed from one version of an article to another. */
@Schema(name = "VersionDiff", description = "The steps from one version of an article to another.")
public record VersionDiff(
        String articleId,

        @Schema(description = "The version from which the steps lead.")
        String before,

        @Schema(description = "The version to which they lead.")
        String after,

        @Schema(description = "Title, byline, dates and so on that differ.")
        List<ChangedFact> facts,

        @Schema(description = "In order they cover both texts without gap or overlap; spans count Unicode code points.")
        List<Operation> operations,

        @Schema(
                description =
                        "Whether a stretch was too long to be compared word by word, and is given as one replacement.")
        boolean coarse) {

    /** A fact that differs; null where a version has none. */
    @Schema(name = "ChangedFact")
    public record ChangedFact(
            @Schema(description = "Name of the version's field.")
            String field,

            @Nullable String before,
            @Nullable String after) {}

    static VersionDiff of(ArticleVersion before, ArticleVersion after, CompareTexts compare) {
        var diff = compare.compare(before.text(), after.text());
        return new VersionDiff(
                before.articleId().toString(),
                before.id().toString(),
                after.id().toString(),
                facts(before, after),
                diff.operations(),
                diff.coarse());
    }

    private static List<ChangedFact> facts(ArticleVersion before, ArticleVersion after) {
        var found = new ArrayList<ChangedFact>();
        var from = before.facts();
        var to = after.facts();
        compare(found, "title", from.title(), to.title());
        compare(found, "byline", from.byline(), to.byline());
        compare(found, "dateline", from.dateline(), to.dateline());
        compare(found, "credit", from.credit(), to.credit());
        compare(found, "publisher", from.publisher(), to.publisher());
        compare(found, "language", from.language(), to.language());
        compare(found, "publishedAt", at(from.published()), at(to.published()));
        compare(found, "modifiedAt", from.modifiedAt(), to.modifiedAt());
        return List.copyOf(found);
    }

    private static void compare(
            List<ChangedFact> found, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new ChangedFact(field, text(before), text(after)));
        }
    }

    private static @Nullable Object at(@Nullable PublicationTime time) {
        return time == null ? null : time.at();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
