package org.onrecord.ingest.provenance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org article in the JSON-LD of a page (https://schema.org/Article), and the web page that stands around it;
 * reads as empty where there is none. What a property only refers to ({@code {"@id": ...}}) is looked up in all scripts.
 */
final class JsonLdArticle {

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:https?://schema\\.org/)?(?:\\w*Article|\\w*BlogPosting|\\w*NewsReport|Report|Recipe|Review|HowTo)");
    private static final Pattern PAGE = Pattern.compile(
            "(?:https?://schema\\.org/)?(?:WebPage|ItemPage|FAQPage|MedicalWebPage|CollectionPage|CreativeWork)");
    private static final int MOST_NAMES = 50;
    private static final List<String> NAMES = List.of("name", "legalName", "alternateName");

    private final JsonNode article;
    private final JsonNode page;
    private final Map<String, JsonNode> byId;

    private JsonLdArticle(@Nullable JsonNode article, @Nullable JsonNode page, Map<String, JsonNode> byId) {
        this.article = article == null ? MissingNode.getInstance() : article;
        this.page = page == null ? MissingNode.getInstance() : page;
        this.byId = byId;
    }

    static JsonLdArticle of(Document document, FactLimits limits) {
        JsonNode article = null;
        JsonNode page = null;
        var byId = new HashMap<String, JsonNode>();
        for (var tree : new JsonLdScripts(limits).of(document)) {
            // Breadth first, so that the page's own article comes before one that it mentions.
            var nodes = new ArrayDeque<JsonNode>(List.of(tree));
            for (int i = 0; i < limits.jsonLdNodes() && !nodes.isEmpty(); i++) {
                var node = nodes.poll();
                if (article == null && isA(ARTICLE, node.path("@type"))) {
                    article = node;
                } else if (page == null && isA(PAGE, node.path("@type"))) {
                    page = node;
                }
                if (node.path("@id").isTextual() && node.size() > 1) {
                    byId.putIfAbsent(node.path("@id").asText(), node);
                }
                node.forEach(nodes::add);
            }
        }
        return new JsonLdArticle(article, page, byId);
    }

    /** The first text of a property of the article. */
    Optional<String> text(String property) {
        return texts(article.path(property)).findFirst();
    }

    /** The first text of a property of the page around the article. */
    Optional<String> pageText(String property) {
        return texts(page.path(property)).findFirst();
    }

    Optional<String> publisher() {
        return names(article.path("publisher")).stream()
                .findFirst()
                .or(() -> names(page.path("publisher")).stream().findFirst());
    }

    Optional<String> language() {
        return text("inLanguage")
                .or(() -> texts(article.path("inLanguage").path("name")).findFirst());
    }

    List<String> authors() {
        var names = names(article.path("author"));
        return names.isEmpty() ? names(article.path("creator")) : names;
    }

    List<String> pageAuthors() {
        return names(page.path("author"));
    }

    /** Where the article says that it stands. */
    Optional<String> address() {
        return Stream.of(
                        texts(article.path("mainEntityOfPage")),
                        texts(article.path("mainEntityOfPage").path("@id")),
                        texts(article.path("url")))
                .flatMap(texts -> texts)
                .findFirst();
    }

    private static boolean isA(Pattern type, JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .anyMatch(one -> type.matcher(one.asText()).matches())
                : type.matcher(node.asText()).matches();
    }

    private List<String> names(JsonNode node) {
        return items(node)
                .map(this::referred)
                .flatMap(one -> one.isObject() ? name(one) : texts(one))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private static Stream<String> name(JsonNode object) {
        return NAMES.stream().flatMap(key -> texts(object.path(key))).limit(1);
    }

    private static Stream<JsonNode> items(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    private JsonNode referred(JsonNode node) {
        boolean onlyRefers = node.isObject() && !node.has("name") && node.has("@id");
        return onlyRefers ? byId.getOrDefault(node.path("@id").asText(), node) : node;
    }

    /** Sites escape for HTML what JSON-LD takes as it is. */
    private static Stream<String> texts(JsonNode node) {
        return items(node)
                .filter(JsonNode::isValueNode)
                .map(value -> Parser.unescapeEntities(value.asText(""), false).strip())
                .filter(text -> !text.isEmpty() && !text.equals("null"));
    }
}
