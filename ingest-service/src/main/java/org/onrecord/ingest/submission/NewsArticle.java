package org.onrecord.ingest.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.problem.ProblemException;

/**
 * An article as schema.org describes it in JSON-LD: a {@code NewsArticle}, or another type whose name ends in Article or
 * Posting, alone or in a {@code @graph}. It is a foreign format, so properties that are not needed are passed over.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org/NewsArticle</a>
 */
public final class NewsArticle {

    /** Which property a field is read from, for the pointers of problems. */
    private static final Map<String, String> PROPERTY = Map.ofEntries(
            Map.entry("/url", "/url"),
            Map.entry("/text", "/articleBody"),
            Map.entry("/externalId", "/identifier"),
            Map.entry("/title", "/headline"),
            Map.entry("/byline", "/author"),
            Map.entry("/publisher", "/publisher"),
            Map.entry("/publishedAt", "/datePublished"),
            Map.entry("/modifiedAt", "/dateModified"),
            Map.entry("/credit", "/creditText"),
            Map.entry("/language", "/inLanguage"));

    private NewsArticle() {}

    /** Whether a JSON text says of itself that it is JSON-LD. */
    public static boolean isOne(JsonNode tree) {
        return tree.has("@context") || tree.has("@type") || tree.has("@graph");
    }

    /**
     * The submission that it describes.
     *
     * @throws ProblemException as {@link ReadSubmission#read}, with pointers to schema.org's properties; invalid-body (422) if
     *     no article is in it
     */
    public static Submission read(JsonNode tree, ReadSubmission read) {
        return read(of(tree), read);
    }

    /** The submission of an article that was read {@link #of} JSON-LD. */
    static Submission read(NewArticle article, ReadSubmission read) {
        try {
            return read.read(article);
        } catch (ProblemException e) {
            throw e.withErrors(NewsArticle::withProperty);
        }
    }

    /** @throws ProblemException invalid-body (422) if no article is in it */
    static NewArticle of(JsonNode tree) {
        var article = article(tree).orElseThrow(() -> {
            var detail = "must be an Article, NewsArticle or other article of schema.org, or hold one in @graph";
            return CommonProblems.INVALID_BODY.because("/@type " + detail, List.of(new FieldError("/@type", detail)));
        });
        return newArticle(article);
    }

    private static Optional<JsonNode> article(JsonNode tree) {
        return Stream.concat(Stream.of(tree), elements(tree.path("@graph")))
                .filter(node -> elements(node.path("@type")).anyMatch(NewsArticle::isArticle))
                .findFirst();
    }

    private static boolean isArticle(JsonNode type) {
        var name = type.asText("");
        return name.endsWith("Article") || name.endsWith("Posting");
    }

    private static NewArticle newArticle(JsonNode article) {
        return new NewArticle(
                first(text(article.path("url")), () -> text(article.path("mainEntityOfPage"))),
                text(article.path("articleBody")),
                null,
                text(article.path("identifier")),
                first(text(article.path("headline")), () -> text(article.path("name"))),
                names(article.path("author")),
                first(names(article.path("publisher")), () -> names(article.path("sourceOrganization"))),
                text(article.path("datePublished")),
                text(article.path("dateModified")),
                text(article.path("creditText")),
                text(article.path("inLanguage")));
    }

    /** A value: the text itself, or what names the thing that stands for it. */
    private static @Nullable String text(JsonNode value) {
        return elements(value)
                .map(one -> one.isObject()
                        ? Stream.of("@value", "@id", "alternateName", "name", "value")
                                .map(one::path)
                                .filter(JsonNode::isTextual)
                                .findFirst()
                                .orElse(one)
                        : one)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The names of persons or organisations. */
    private static @Nullable String names(JsonNode parties) {
        var names = elements(parties)
                .map(party -> party.isObject() ? party.path("name") : party)
                .map(NewsArticle::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** The elements of an array, or the value itself; nothing for a value that is missing. */
    private static Stream<JsonNode> elements(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false);
        }
        return value.isMissingNode() || value.isNull() ? Stream.empty() : Stream.of(value);
    }

    private static @Nullable String first(@Nullable String one, Supplier<@Nullable String> other) {
        return one == null ? other.get() : one;
    }

    private static FieldError withProperty(FieldError error) {
        var pointer = error.pointer();
        return pointer == null ? error : new FieldError(PROPERTY.getOrDefault(pointer, pointer), error.detail());
    }
}
