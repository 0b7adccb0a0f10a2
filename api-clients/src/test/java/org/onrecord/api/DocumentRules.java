package org.onrecord.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.api.ApiDocument.Operation;

/** What a document has to say so that nobody needs to read the code. */
final class DocumentRules {

    private static final int SUMMARY_WORDS = 8;
    private static final String PROBLEM = "application/problem+json";

    private final ApiDocument document;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> operationIds = new HashSet<>();
    private final Set<String> describedTags = new HashSet<>();

    private DocumentRules(ApiDocument document) {
        this.document = document;
    }

    /** One sentence for each thing that is missing or wrong. */
    static List<String> complaints(ApiDocument document) {
        var rules = new DocumentRules(document);
        rules.checkHead();
        document.operations().forEach(rules::checkOperation);
        rules.checkReferences(document.tree(), "");
        return rules.complaints;
    }

    private void checkHead() {
        var tree = document.tree();
        require(tree.path("openapi").asText().startsWith("3.1"), "The document is not OpenAPI 3.1");
        for (String field : List.of("title", "version", "description", "license")) {
            require(said(tree.path("info").path(field)), "info has no " + field);
        }
        for (var tag : tree.path("tags")) {
            if (said(tag.path("description"))) {
                describedTags.add(tag.path("name").asText());
            }
        }
        require(!document.operations().isEmpty(), "The document has no operation");
    }

    private void checkOperation(Operation operation) {
        var node = operation.node();
        String summary = node.path("summary").asText();
        require(!summary.isBlank(), operation, "has no summary");
        require(summary.trim().split("\\s+").length < SUMMARY_WORDS, operation, "has a long summary");
        require(said(node.path("description")), operation, "has no description");
        require(said(node.path("operationId")), operation, "has no operationId");
        require(operationIds.add(node.path("operationId").asText()), operation, "has the operationId of another");
        require(!node.path("tags").isEmpty(), operation, "has no tag");
        for (var tag : node.path("tags")) {
            require(describedTags.contains(tag.asText()), operation, "has the tag " + tag + ", not described");
        }
        for (var parameter : node.path("parameters")) {
            var resolved = document.resolve(parameter);
            require(
                    said(resolved.path("description")),
                    operation,
                    "does not describe its parameter " + resolved.path("name").asText());
        }
        checkRequest(operation);
        checkResponses(operation);
    }

    private void checkRequest(Operation operation) {
        var body = document.resolve(operation.node().path("requestBody"));
        body.path("content").forEach(media -> require(hasExample(media), operation, "has no example of its body"));
    }

    private void checkResponses(Operation operation) {
        boolean refuses = false;
        boolean fails = false;
        var responses = operation.node().path("responses").fields();
        while (responses.hasNext()) {
            var response = responses.next();
            String status = response.getKey();
            var content = document.resolve(response.getValue());
            require(said(content.path("description")), operation, "does not describe " + status);
            if (status.startsWith("4") || status.startsWith("5")) {
                refuses |= status.startsWith("4");
                fails |= status.startsWith("5");
                var schema =
                        content.path("content").path(PROBLEM).path("schema").path("$ref");
                require(schema.asText().endsWith("/Problem"), operation, "answers " + status + " with no problem");
            } else {
                var json = content.path("content").path("application/json");
                require(json.isMissingNode() || hasExample(json), operation, "has no example of " + status);
            }
        }
        require(refuses, operation, "has no problem of the caller's");
        require(fails, operation, "has no problem of ours");
    }

    private void checkReferences(JsonNode node, String at) {
        if (node.path("$ref").isTextual()) {
            String reference = node.path("$ref").asText();
            require(
                    !document.resolve(reference).isMissingNode(),
                    at + " refers to " + reference + ", which is not there");
        }
        node.fields().forEachRemaining(field -> checkReferences(field.getValue(), at + "/" + field.getKey()));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                checkReferences(node.get(i), at + "/" + i);
            }
        }
    }

    private static boolean hasExample(JsonNode media) {
        return media.has("example") || !media.path("examples").isEmpty();
    }

    private static boolean said(JsonNode node) {
        return node.isTextual() ? !node.asText().isBlank() : !node.isEmpty();
    }

    private void require(boolean holds, Operation operation, String otherwise) {
        require(holds, operation.name() + " " + otherwise);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            complaints.add(otherwise);
        }
    }
}
