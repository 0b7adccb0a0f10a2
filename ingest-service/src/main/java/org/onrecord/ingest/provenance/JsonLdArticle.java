package org.onrecord.ingest.provenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The schema.org article in the JSON-LD of a page (https://schema.org/Article); reads as empty where there is none. */
final class JsonLdArticle {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern ARTICLE = Pattern.compile(".*Article|.*BlogPosting|Report|OpinionNewsArticle");
    private static final int MOST_NODES = 2_000;

    private final JsonNode article;

    private JsonLdArticle(JsonNode article) {
        this.article = article;
    }

    static JsonLdArticle of(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            var found = article(script.data());
            if (found.isPresent()) {
                return new JsonLdArticle(found.get());
            }
        }
        return new JsonLdArticle(MissingNode.getInstance());
    }

    Optional<String> headline() {
        return text(article.path("headline")).or(() -> text(article.path("name")));
    }

    Optional<String> date(String property) {
        return text(article.path(property));
    }

    Optional<String> publisher() {
        return names(article.path("publisher")).stream().findFirst();
    }

    Optional<String> language() {
        return text(article.path("inLanguage"))
                .or(() -> text(article.path("inLanguage").path("name")));
    }

    Optional<String> authors() {
        var names = names(article.path("author"));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** Searches breadth first, so that the page's own article comes before one that it mentions. */
    private static Optional<JsonNode> article(String json) {
        var nodes = new ArrayDeque<JsonNode>();
        try {
            nodes.add(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        for (int i = 0; i < MOST_NODES && !nodes.isEmpty(); i++) {
            var node = nodes.poll();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(nodes::add);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(JsonLdArticle::isArticle)
                : ARTICLE.matcher(type.asText()).matches();
    }

    private static List<String> names(JsonNode node) {
        var all =
                node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of(node);
        return all.stream()
                .map(one -> one.isObject() ? one.path("name") : one)
                .flatMap(name ->
                        name.isArray() ? StreamSupport.stream(name.spliterator(), false) : List.of(name).stream())
                .map(JsonLdArticle::text)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Sites escape for HTML what JSON-LD takes as it is. */
    private static Optional<String> text(JsonNode node) {
        return Optional.of(Parser.unescapeEntities(node.asText(""), false).strip())
                .filter(text -> !text.isEmpty());
    }
}
