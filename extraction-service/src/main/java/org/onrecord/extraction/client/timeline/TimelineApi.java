package org.onrecord.extraction.client.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.onrecord.extraction.view.ExtractionView;

/** What this service asks of timeline-service. */
@Path("/v1/extractions")
@RegisterRestClient(configKey = "timeline")
interface TimelineApi {

    @PUT
    @Path("{versionId}")
    @Consumes(MediaType.APPLICATION_JSON)
    void put(@PathParam("versionId") String versionId, Delivery delivery);

    /**
     * An extraction with the version that it is of.
     *
     * @param version as ingest sent it
     * @param extraction what was found in it
     */
    record Delivery(JsonNode version, ExtractionView extraction) {}
}
