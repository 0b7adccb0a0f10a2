package org.onrecord.ingest.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;

/** States what an article takes up. */
@Path("/v1/articles/{id}/storage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleStorageResource {

    private final EntityManager database;

    ArticleStorageResource(EntityManager database) {
        this.database = database;
    }

    @GET
    @Operation(summary = "Read what an article takes up", description = "Bytes received and kept of all its versions.")
    @APIResponse(responseCode = "200", description = "The bytes")
    @APIResponse(responseCode = "404", description = "/problems/article-not-found")
    public ArticleStorage readStorage(@Parameter(description = "The article's id") @PathParam("id") String id) {
        var article = ArticleId.read(id).orElseThrow(ArticleProblems::articleNotFound);
        var row = (Tuple) database.createNativeQuery("""
                        select count(*), coalesce(sum(octet_length(version.text)), 0), coalesce(sum(source.raw_bytes), 0),
                            coalesce(sum(source.stored_bytes) filter (where source.gzip is not null), 0),
                            count(source.expired_at)
                        from article_version version join article_source source on source.version_id = version.id
                        where version.article_id = :article""", Tuple.class)
                .setParameter("article", article.value())
                .getSingleResult();
        if (number(row, 0) == 0) {
            throw ArticleProblems.articleNotFound();
        }
        return new ArticleStorage(number(row, 0), number(row, 1), number(row, 2), number(row, 3), number(row, 4));
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
