package org.onrecord.ingest.fetch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.platform.http.IdempotencyKey;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;
import org.onrecord.platform.page.TimePlace;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;

/** Has pages fetched, and tells what became of them. */
@Path("/v1/fetches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Fetches", description = "Pages that are fetched by their URL")
public class FetchResource {

    private final RequestFetch requestFetch;
    private final Fetches fetches;

    FetchResource(RequestFetch requestFetch, Fetches fetches) {
        this.requestFetch = requestFetch;
        this.fetches = fetches;
    }

    @POST
    @Operation(summary = "Have a page fetched", description = """
                    Queues a page; it is fetched politely (robots.txt, pace of the host) and taken in as if it had been submitted. \
                    The same URL asked for again while it is under way gets the same fetch.""")
    @APIResponse(
            responseCode = "202",
            description = "The fetch, queued or under way",
            headers =
                    @Header(
                            name = "Location",
                            description = "The fetch",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = FetchView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "/problems/invalid-body, /problems/fetch-url-refused, /problems/fetch-address-refused, /problems/fetch-idempotency-key-reused")
    public RestResponse<FetchView> fetchPage(
            @NotNull @Valid NewFetchView body,
            @Parameter(
                            description =
                                    "Chosen by the client, 1 to 255 visible ASCII characters: a second request with the same key and body gets the first one's fetch.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String idempotencyKey,
            @Context UriInfo uri) {
        IdempotencyKey.check(idempotencyKey);
        var id = requestFetch.request(NewFetch.of(url(body.url())), idempotencyKey);
        var view = FetchView.of(fetches.find(id).orElseThrow(FetchProblems::unknownFetch));
        return RestResponse.ResponseBuilder.<FetchView>accepted(view)
                .location(location(uri, id))
                .build();
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "List fetches", description = "All fetches, the newest first.")
    @APIResponse(responseCode = "200", description = "A page of fetches")
    public RestResponse<Page<FetchView>> listFetches(
            @Parameter(description = "Only fetches in this state") @QueryParam("state") @Nullable FetchState state,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most items of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit,
            @Context UriInfo uri) {
        return Pages.respond(fetches.list(state, TimePlace.of(cursor), limit).map(FetchView::of), uri);
    }

    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Read a fetch", description = "What became of a page that was asked for.")
    @APIResponse(responseCode = "200", description = "The fetch")
    @APIResponse(responseCode = "404", description = "/problems/fetch-not-found")
    public FetchView readFetch(@Parameter(description = "The fetch's id") @PathParam("id") String id) {
        return FetchView.of(FetchId.read(id).flatMap(fetches::find).orElseThrow(FetchProblems::unknownFetch));
    }

    /** Where a fetch is read. */
    public static URI location(UriInfo uri, FetchId id) {
        return uri.getBaseUriBuilder().path("v1/fetches/{id}").build(id.toString());
    }

    private static CanonicalUrl url(String url) {
        try {
            return CanonicalUrl.of(url);
        } catch (CanonicalUrl.UnusableUrl e) {
            var detail = String.valueOf(e.getMessage());
            throw CommonProblems.INVALID_BODY.because("/url " + detail, List.of(new FieldError("/url", detail)));
        }
    }
}
