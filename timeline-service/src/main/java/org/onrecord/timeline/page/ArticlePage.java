package org.onrecord.timeline.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;
import org.onrecord.timeline.article.ArticleProblems;
import org.onrecord.timeline.article.ArticleVersion;
import org.onrecord.timeline.article.ArticleVersions;
import org.onrecord.timeline.entry.Entries;
import org.onrecord.timeline.entry.Entry;
import org.onrecord.timeline.page.MarkedText.Paragraph;
import org.onrecord.timeline.passage.TextFragment;

/** An article version as a page, with the passages that entries cite. */
@Path("/articles/{versionId}")
public class ArticlePage {

    private static final int LINES = 500;

    private final ArticleVersions versions;
    private final Entries entries;

    ArticlePage(ArticleVersions versions, Entries entries) {
        this.versions = versions;
        this.entries = entries;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance article(View view);
    }

    /**
     * What the page shows.
     *
     * @param original address of the article, if it is one that a browser may follow
     * @param latest id of a later version, null if this is the latest
     */
    record View(
            ArticleVersion version,
            @Nullable String original,
            @Nullable String latest,
            List<Paragraph> paragraphs,
            List<DateGroup> groups) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance article(
            @PathParam("versionId") String versionId,
            @QueryParam("start") @Nullable Integer start,
            @QueryParam("end") @Nullable Integer end) {
        var version = versions.find(versionId).orElseThrow(() -> ArticleProblems.unknown(versionId));
        var citing = entries.citing(versionId, LINES);
        var passages =
                citing.stream().flatMap(entry -> passages(entry, versionId)).toList();
        var text = new ArticleText(version.text());
        var paragraphs = MarkedText.of(text, passages, asked(start, end, text));
        var latest = versions.latest(version.articleId())
                .map(ArticleVersion::id)
                .filter(id -> !id.equals(versionId))
                .orElse(null);
        return Templates.article(new View(
                version,
                TextFragment.link(version.url(), "") == null ? null : version.url(),
                latest,
                paragraphs,
                DateGroup.of(citing.stream().map(EntryLine::of).toList())));
    }

    private static Stream<Span> passages(Entry entry, String versionId) {
        return entry.sources().stream()
                .filter(source -> source.versionId().equals(versionId))
                .map(source -> source.citation().span());
    }

    /** A passage past the text is none; the page shows the text all the same. */
    private static @Nullable Span asked(@Nullable Integer start, @Nullable Integer end, ArticleText text) {
        return start == null || end == null || start < 0 || end <= start || end > text.length()
                ? null
                : new Span(start, end);
    }
}
