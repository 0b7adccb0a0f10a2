package org.onrecord.ingest.client.extraction;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks the extraction-service how far a version is. */
@Path("/v1/article-versions")
@RegisterRestClient(configKey = "extraction-progress")
interface ExtractionProgress {

    @GET
    @Path("{versionId}")
    @Produces(MediaType.APPLICATION_JSON)
    RestResponse<String> progress(@PathParam("versionId") String versionId);
}
