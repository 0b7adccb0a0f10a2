package org.onrecord.ingest.client.extraction;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.onrecord.ingest.article.ArticleVersionView;
import org.onrecord.ingest.client.ErasedArticle;

/** The extraction-service's intake; a client of its own because it waits longer than a question does. */
@Path("/v1")
@RegisterRestClient(configKey = "extraction-intake")
interface ExtractionIntake {

    @PUT
    @Path("article-versions/{versionId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON) // A String alone would ask for text/plain, which the service does not have.
    RestResponse<String> receiveVersion(@PathParam("versionId") String versionId, ArticleVersionView version);

    @PUT
    @Path("articles/{articleId}/redaction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    RestResponse<String> eraseArticle(@PathParam("articleId") String articleId, ErasedArticle erased);
}
