package org.onrecord.extraction.extraction;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onrecord.extraction.view.ExtractionView;
import org.onrecord.platform.http.ETags;

/** The extractions that are kept. */
@Path("/v1/extractions/{versionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extractions", description = "Read what was found in article versions")
public class ExtractionResource {

    private final Extractions extractions;
    private final ArticleVersions versions;

    ExtractionResource(Extractions extractions, ArticleVersions versions) {
        this.extractions = extractions;
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "readNewestExtraction",
            summary = "Read a version's newest extraction",
            description = "What the newest run of the pipeline found in the version. Ask again with If-None-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The newest extraction",
            headers = @Header(name = "ETag", description = "Its id", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "Still the one that If-None-Match names")
    @APIResponse(responseCode = "404", description = "/problems/unknown-version, /problems/not-extracted")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<ExtractionView> newest(
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId, Request request) {
        var newest = extractions
                .newest(versionId)
                .orElseThrow(() -> versions.has(versionId)
                        ? ExtractionProblems.notExtracted(versionId)
                        : ExtractionProblems.unknownVersion(versionId));
        return ETags.revalidated(request, newest.extractionId(), newest);
    }

    @GET
    @Path("{extractionId}")
    @Operation(
            operationId = "readExtraction",
            summary = "Read one extraction",
            description = "One run's findings. It never changes, so it may be cached for good.")
    @APIResponse(
            responseCode = "200",
            description = "The extraction",
            headers = @Header(name = "ETag", description = "Its id", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "The one that If-None-Match names")
    @APIResponse(responseCode = "404", description = "/problems/unknown-extraction")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<ExtractionView> one(
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId,
            @Parameter(description = "The extraction's id") @PathParam("extractionId") String extractionId,
            Request request) {
        var found = extractions
                .find(versionId, extractionId)
                .orElseThrow(() -> ExtractionProblems.unknownExtraction(versionId, extractionId));
        return ETags.immutable(request, found.extractionId(), found);
    }
}
