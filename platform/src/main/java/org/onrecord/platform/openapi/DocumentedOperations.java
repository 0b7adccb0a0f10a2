package org.onrecord.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private static final String FRAMEWORK_WORDS = "Bad Request";
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
        var malformed = new ArrayList<ProblemType>();
        if (hasBody) {
            malformed.add(CommonProblems.MALFORMED_JSON);
            malformed.add(CommonProblems.UNKNOWN_FIELD);
            addProblems(operation, List.of(CommonProblems.BODY_TOO_LARGE));
            addProblems(operation, List.of(CommonProblems.UNSUPPORTED_MEDIA_TYPE));
        }
        if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
            malformed.add(CommonProblems.INVALID_PARAMETER);
        }
        addProblems(operation, malformed);
        addProblems(operation, List.of(CommonProblems.NOT_ACCEPTABLE));
        addProblems(operation, List.of(CommonProblems.INTERNAL_ERROR));
        addProblems(operation, List.of(CommonProblems.STORE_UNAVAILABLE));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(problemContent());
            }
        });
    }

    /** Adds a response for types of one status, unless the operation has words of its own for it. */
    private static void addProblems(Operation operation, List<ProblemType> types) {
        if (types.isEmpty()) {
            return;
        }
        var status = String.valueOf(types.get(0).status());
        var known = operation.getResponses().getAPIResponse(status);
        if (known == null || FRAMEWORK_WORDS.equals(known.getDescription())) {
            String description = types.size() == 1
                    ? types.get(0).uri() + ": " + types.get(0).title()
                    : types.stream().map(ProblemType::uri).collect(Collectors.joining(", "));
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
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
