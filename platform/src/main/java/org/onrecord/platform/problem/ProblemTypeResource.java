package org.onrecord.platform.problem;

import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the type URI of a problem leads. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems", description = "What this service refuses, and why")
public class ProblemTypeResource {

    private final List<ProblemType> types;

    ProblemTypeResource(@All List<ProblemCatalogue> catalogues) {
        this.types = catalogues.stream()
                .flatMap(catalogue -> catalogue.types().stream())
                .sorted(Comparator.comparing(ProblemType::slug))
                .toList();
    }

    @GET
    @Operation(
            operationId = "listProblemTypes",
            summary = "List the problem types",
            description = "Every type of problem that this service answers with.")
    @APIResponse(responseCode = "200", description = "The types, by slug")
    public List<ProblemType> listProblemTypes() {
        return types;
    }

    @GET
    @Path("{slug}")
    @Operation(
            operationId = "explainProblemType",
            summary = "Explain a problem type",
            description = "What a problem's type URI means and what to do about it.")
    @APIResponse(responseCode = "200", description = "The type")
    @APIResponse(responseCode = "404", description = "No such type")
    public ProblemType explainProblemType(
            @Parameter(description = "Last part of the type's URI", example = "invalid-body") @PathParam("slug")
                    String slug) {
        return types.stream()
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> CommonProblems.NOT_FOUND.because("This service has no such problem type"));
    }
}
