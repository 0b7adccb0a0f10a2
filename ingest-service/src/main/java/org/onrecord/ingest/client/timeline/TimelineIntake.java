package org.onrecord.ingest.client.timeline;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The timeline-service's intake of articles. */
@Path("/v1/articles")
@RegisterRestClient(configKey = "timeline-intake")
interface TimelineIntake {

    @PUT
    @Path("{articleId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    RestResponse<String> receiveArticle(@PathParam("articleId") String articleId, ArticleState state);
}
