package org.onrecord.extraction.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The intake of article versions from ingest. */
@Path("/v1/article-versions/{versionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Article versions", description = "Take article versions in and tell how far they have come")
public class ArticleVersionResource {

    private final ReceiveVersion receive;
    private final ReadProgress progress;

    ArticleVersionResource(ReceiveVersion receive, ReadProgress progress) {
        this.receive = receive;
        this.progress = progress;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "receiveArticleVersion",
            summary = "Receive an article version",
            description = "Keeps the version and asks for its analysis. Idempotent: a version that is there already is"
                    + " left alone. Fields that this service does not know are kept and handed on to the timeline.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReceivedVersion.class)))
    @APIResponse(
            responseCode = "202",
            description = "Kept, to be analysed",
            content = @Content(schema = @Schema(implementation = VersionProgress.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there already; nothing changed",
            content = @Content(schema = @Schema(implementation = VersionProgress.class)))
    @APIResponse(responseCode = "409", description = "/problems/version-differs: another text has this id")
    @APIResponse(responseCode = "422", description = "/problems/invalid-body, also if the hash is not that of the text")
    @APIResponse(responseCode = "451", description = "/problems/redacted: its article was erased")
    public RestResponse<VersionProgress> receive(
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId,
            @NotNull JsonNode body)
            throws JsonProcessingException {
        boolean isNew = receive.receive(versionId, body);
        return RestResponse.ResponseBuilder.create(isNew ? Status.ACCEPTED : Status.OK, progress.read(versionId))
                .build();
    }

    @GET
    @Operation(
            operationId = "readVersionProgress",
            summary = "Tell how far a version has come",
            description = "RECEIVED, EXTRACTED, ON_TIMELINE or, with the problem that parked it, FAILED.")
    @APIResponse(responseCode = "200", description = "The stage, with the problem of the last try if one failed")
    @APIResponse(responseCode = "404", description = "/problems/unknown-version")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public VersionProgress progress(
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId) {
        return progress.read(versionId);
    }
}
