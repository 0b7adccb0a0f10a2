package org.onrecord.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.api.ApiDocument.Operation;

/** Every example has the shape that its schema says. OpenAPI 3.1 schemas are JSON Schema 2020-12. */
final class ExampleRules {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final ApiDocument document;
    private final List<String> complaints = new ArrayList<>();

    private ExampleRules(ApiDocument document) {
        this.document = document;
    }

    static List<String> complaints(ApiDocument document) {
        var rules = new ExampleRules(document);
        for (var operation : document.operations()) {
            rules.check(operation, "request", operation.node().path("requestBody"));
            operation
                    .node()
                    .path("responses")
                    .fields()
                    .forEachRemaining(response -> rules.check(operation, response.getKey(), response.getValue()));
        }
        return rules.complaints;
    }

    private void check(Operation operation, String part, JsonNode holder) {
        for (var media : document.resolve(holder).path("content")) {
            if (media.has("example")) {
                check(operation.name() + " " + part, media.path("schema"), media.path("example"));
            }
            for (var example : media.path("examples")) {
                check(
                        operation.name() + " " + part,
                        media.path("schema"),
                        document.resolve(example).path("value"));
            }
        }
    }

    private void check(String place, JsonNode schema, JsonNode example) {
        if (schema instanceof ObjectNode object) {
            // References lead to #/components/..., so the components go along.
            var alone = object.deepCopy();
            alone.set("components", document.tree().path("components"));
            SCHEMAS.getSchema(alone)
                    .validate(example)
                    .forEach(fault -> complaints.add(place + ": " + fault.getMessage()));
        }
    }
}
