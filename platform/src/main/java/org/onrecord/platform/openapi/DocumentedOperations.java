package org.onrecord.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.Problem;
import org.onrecord.platform.problem.ProblemType;

/**
 * Completes the document: the problems that any operation can answer with, the media type of problems, and the examples
 * from {@code openapi-examples/<operationId>.request.json} and {@code openapi-examples/<operationId>.<status>.json}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class DocumentedOperations implements OASFilter {

    private static final String EXAMPLES = "openapi-examples/";
    private static final String SCHEMA = "#/components/schemas/Problem";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        for (var path : document.getPaths().getPathItems().values()) {
            for (var operation : path.getOperations().values()) {
                addCommonProblems(operation);
                addExamples(operation);
            }
        }
    }

    private void addCommonProblems(Operation operation) {
        boolean hasBody = operation.getRequestBody() != null;
        var parameters = operation.getParameters();
        boolean hasParameters = parameters != null && !parameters.isEmpty();
        if (hasBody || hasParameters) {
            addProblem(operation, hasBody ? CommonProblems.MALFORMED_JSON : CommonProblems.INVALID_PARAMETER);
        }
        if (hasBody) {
            addProblem(operation, CommonProblems.BODY_TOO_LARGE);
            addProblem(operation, CommonProblems.UNSUPPORTED_MEDIA_TYPE);
        }
        addProblem(operation, CommonProblems.NOT_ACCEPTABLE);
        addProblem(operation, CommonProblems.INTERNAL_ERROR);
        addProblem(operation, CommonProblems.STORE_UNAVAILABLE);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(problemContent());
            }
        });
    }

    private static void addProblem(Operation operation, ProblemType type) {
        var status = String.valueOf(type.status());
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status, OASFactory.createAPIResponse().description(type.uri() + ": " + type.title()));
        }
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMA)));
    }

    private void addExamples(Operation operation) {
        var id = operation.getOperationId();
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            read(id + ".request")
                    .ifPresent(example -> addExample(operation.getRequestBody().getContent(), example));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getContent() != null) {
                read(id + "." + status).ifPresent(example -> addExample(response.getContent(), example));
            }
        });
    }

    private static void addExample(Content content, JsonNode example) {
        for (MediaType media : content.getMediaTypes().values()) {
            if (media.getExample() == null && media.getExamples() == null) {
                media.setExample(example);
            }
        }
    }

    private Optional<JsonNode> read(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream(EXAMPLES + name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(json.readTree(file));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(EXAMPLES + name + ".json is not JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
