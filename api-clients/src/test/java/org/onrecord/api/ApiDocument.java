package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The OpenAPI document of one service.
 *
 * @param tree the parsed YAML
 */
record ApiDocument(JsonNode tree) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path HOME = Path.of("..");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    record Operation(String method, String path, JsonNode node) {
        String name() {
            return method + " " + path;
        }
    }

    /** The committed one. */
    static ApiDocument stored(String service) throws IOException {
        return read(HOME.resolve("docs/openapi/" + service + ".yaml"));
    }

    /** The one that the service's build wrote. */
    static ApiDocument built(String service) throws IOException {
        var file = HOME.resolve(service + "/target/openapi/openapi.yaml");
        assertThat(file)
                .as("document of the built service: run mvn package first")
                .isRegularFile();
        return read(file);
    }

    private static ApiDocument read(Path file) throws IOException {
        return new ApiDocument(YAML.readTree(Files.readString(file)));
    }

    String yaml() throws IOException {
        return YAML.writeValueAsString(tree);
    }

    ApiDocument copy() {
        return new ApiDocument(tree.deepCopy());
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        tree.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        operations.add(new Operation(entry.getKey(), path.getKey(), entry.getValue()));
                    }
                }));
        return operations;
    }

    /** What a reference within this document leads to; a missing node if nothing is there. */
    JsonNode resolve(String reference) {
        return reference.startsWith("#/") ? tree.at(reference.substring(1)) : tree.path("no such place");
    }

    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(node.get("$ref").asText()) : node;
    }
}
