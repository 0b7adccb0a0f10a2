package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a document that is in order in one place at a time. */
class DocumentRulesTest {

    private static final String SOUND = """
            openapi: 3.1.0
            info:
              title: Ferries
              version: "1"
              description: When ferries leave.
              license: {name: Apache-2.0}
            tags:
              - {name: Ferries, description: What leaves when}
            paths:
              /ferries:
                post:
                  operationId: addFerry
                  summary: Add a ferry
                  description: Adds one ferry to the list.
                  tags: [Ferries]
                  parameters:
                    - {name: dry, in: query, description: Only try it, schema: {type: boolean}}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Ferry'}
                        example: {name: Vis}
                  responses:
                    "201":
                      description: Added
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Ferry'}
                          example: {name: Vis}
                    "400":
                      description: Not understood
                      content:
                        application/problem+json:
                          schema: {$ref: '#/components/schemas/Problem'}
                    "500":
                      description: Our fault
                      content:
                        application/problem+json:
                          schema: {$ref: '#/components/schemas/Problem'}
            components:
              schemas:
                Ferry: {type: object, required: [name], properties: {name: {type: string}}}
                Problem: {type: object}
            """;

    @Test
    void aDocumentInOrderHasNoComplaint() throws Exception {
        assertThat(complaints("", "")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    /openapi                                                      | not OpenAPI 3.1
                    /info/license                                                 | info has no license
                    /info/description                                             | info has no description
                    /paths/~1ferries/post/summary                                 | has no summary
                    /paths/~1ferries/post/description                             | has no description
                    /paths/~1ferries/post/operationId                             | has no operationId
                    /paths/~1ferries/post/tags                                    | has no tag
                    /tags                                                         | not described
                    /paths/~1ferries/post/parameters/0/description                | does not describe its parameter dry
                    /paths/~1ferries/post/requestBody/content/application~1json/example | no example of its body
                    /paths/~1ferries/post/responses/201/content/application~1json/example | no example of 201
                    /paths/~1ferries/post/responses/400                           | no problem of the caller's
                    /paths/~1ferries/post/responses/500                           | no problem of ours
                    /paths/~1ferries/post/responses/400/content                   | answers 400 with no problem
                    /paths/~1ferries/post/responses/201/description               | does not describe 201
                    /components/schemas/Ferry                                     | is not there
                    /paths/~1ferries                                              | no operation
                    """)
    void whatIsMissingIsFound(String removed, String complaint) throws Exception {
        assertThat(complaints(removed, "")).anyMatch(found -> found.contains(complaint));
    }

    @ParameterizedTest
    @CsvSource({"Add a ferry to the list of all ferries,long summary", "' ',no summary"})
    void aSummaryThatIsNoneIsFound(String summary, String complaint) throws Exception {
        assertThat(complaints("/paths/~1ferries/post/summary", summary)).anyMatch(found -> found.contains(complaint));
    }

    @Test
    void anExampleThatBreaksItsSchemaIsFound() throws Exception {
        var document = read("/paths/~1ferries/post/responses/201/content/application~1json/example/name", "");

        assertThat(ExampleRules.complaints(read("", ""))).isEmpty();
        assertThat(ExampleRules.complaints(document)).singleElement().asString().contains("post /ferries 201", "name");
    }

    private static List<String> complaints(String pointer, String instead) throws Exception {
        return DocumentRules.complaints(read(pointer, instead));
    }

    /** The sound document with one node removed, or replaced by a text. */
    private static ApiDocument read(String pointer, String instead) throws Exception {
        var tree = new YAMLMapper().readTree(SOUND);
        if (!pointer.isEmpty()) {
            int last = pointer.lastIndexOf('/');
            var parent = (ObjectNode) tree.at(pointer.substring(0, last));
            var name = pointer.substring(last + 1).replace("~1", "/");
            assertThat(parent.has(name)).isTrue();
            parent.remove(name);
            if (!instead.isEmpty()) {
                parent.put(name, instead);
            }
        }
        return new ApiDocument(tree);
    }
}
