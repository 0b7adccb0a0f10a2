package org.onrecord.extraction.reprocessing;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Runs of the current pipeline over stored versions. */
@Path("/v1/reprocessings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reprocessings", description = "Run the current pipeline over stored versions again")
public class ReprocessingResource {

    private final StartReprocessing start;
    private final Reprocessings reprocessings;

    ReprocessingResource(StartReprocessing start, Reprocessings reprocessings) {
        this.start = start;
        this.reprocessings = reprocessings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startReprocessing",
            summary = "Analyse stored versions again",
            description = "Runs the current pipeline over the named versions, or over all that are stored. A version of"
                    + " which the same is found again keeps its extraction and nothing is handed on.")
    @APIResponse(
            responseCode = "202",
            description = "Started",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where its progress is told",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReprocessingView.class)))
    @APIResponse(responseCode = "422", description = "/problems/invalid-body: a version is not known")
    public RestResponse<ReprocessingView> start(@Valid @Nullable NewReprocessing body, UriInfo uri) {
        var id = start.start(body == null ? null : body.versionIds());
        return RestResponse.ResponseBuilder.create(Status.ACCEPTED, progress(id))
                .location(uri.getAbsolutePathBuilder().path(id).build())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readReprocessing",
            summary = "Tell how far a reprocessing is",
            description = "Counts of versions by what came of them. DONE when each has an outcome.")
    @APIResponse(responseCode = "200", description = "Its progress")
    @APIResponse(responseCode = "404", description = "/problems/unknown-reprocessing")
    public ReprocessingView progress(@Parameter(description = "The run's id") @PathParam("id") String id) {
        return reprocessings.find(id).orElseThrow(() -> ReprocessingProblems.unknown(id));
    }
}
