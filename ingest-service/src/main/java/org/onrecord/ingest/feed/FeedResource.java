package org.onrecord.ingest.feed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
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
import org.onrecord.platform.http.ETags;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;
import org.onrecord.platform.page.TimePlace;

/** Feeds that are followed. */
@Path("/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds", description = "Feeds that are followed")
public class FeedResource {

    private static final Pattern TAG = Pattern.compile("\"feed-(\\d{1,18})\"");

    private final FollowFeed followFeed;
    private final Feeds feeds;

    FeedResource(FollowFeed followFeed, Feeds feeds) {
        this.followFeed = followFeed;
        this.feeds = feeds;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Follow a feed", description = """
                    RSS, Atom, JSON Feed, sitemaps, or the page of a site, which is searched for its feed. The first poll is made \
                    at once; the feed's polls tell how it went. A feed that is followed already is answered as it is.""")
    @APIResponse(
            responseCode = "201",
            description = "The feed is followed from now on",
            headers =
                    @Header(
                            name = "Location",
                            description = "The feed",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The feed was followed before",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "409", description = "/problems/feed-limit-reached")
    @APIResponse(
            responseCode = "422",
            description = "/problems/invalid-body, /problems/fetch-url-refused, /problems/fetch-address-refused")
    public RestResponse<FeedView> followFeed(@NotNull @Valid NewFeedView body, @Context UriInfo uri) {
        var followed = followFeed.follow(body);
        var view = followed.feed();
        if (!followed.isNew()) {
            return RestResponse.ResponseBuilder.ok(view).tag(tag(view)).build();
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(uri.getBaseUriBuilder().path("v1/feeds/{id}").build(view.id()))
                .tag(tag(view))
                .build();
    }

    @GET
    @Operation(summary = "List feeds", description = "All feeds that are followed, the newest first.")
    @APIResponse(responseCode = "200", description = "A page of feeds")
    public RestResponse<Page<FeedView>> listFeeds(
            @Parameter(description = "Only feeds in this state") @QueryParam("state") @Nullable FeedState state,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most items of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit,
            @Context UriInfo uri) {
        return Pages.respond(feeds.list(state, TimePlace.of(cursor), limit), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a feed", description = "How a feed is followed, with the ETag that a change needs.")
    @APIResponse(responseCode = "200", description = "The feed")
    @APIResponse(responseCode = "404", description = "/problems/feed-not-found")
    public RestResponse<FeedView> readFeed(
            @Parameter(description = "The feed's id") @PathParam("id") String id, @Context Request request) {
        var view = find(id);
        return ETags.revalidated(request, tag(view), view);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a feed", description = """
                    Pauses a feed or takes it up again, and sets its title and the bounds of its interval. Needs the feed's ETag \
                    in If-Match; a poll changes it too.""")
    @APIResponse(responseCode = "200", description = "The feed as it is now")
    @APIResponse(responseCode = "404", description = "/problems/feed-not-found")
    @APIResponse(responseCode = "409", description = "/problems/feed-ended")
    @APIResponse(responseCode = "412", description = "/problems/feed-changed-meanwhile")
    @APIResponse(responseCode = "422", description = "/problems/invalid-body")
    @APIResponse(responseCode = "428", description = "/problems/feed-condition-missing")
    public RestResponse<FeedView> changeFeed(
            @Parameter(description = "The feed's id") @PathParam("id") String id,
            @Parameter(description = "The feed's ETag") @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FeedChange body) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw FeedProblems.NO_CONDITION.because("Send the feed's ETag in If-Match");
        }
        var tag = TAG.matcher(ifMatch.strip());
        var view = followFeed.change(id, tag.matches() ? Long.parseLong(tag.group(1)) : -1, body);
        return RestResponse.ResponseBuilder.ok(view).tag(tag(view)).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Stop following a feed",
            description = "Deletes a feed and its polls; articles that came by it stay.")
    @APIResponse(responseCode = "204", description = "It is not followed any more")
    @APIResponse(responseCode = "404", description = "/problems/feed-not-found")
    public void deleteFeed(@Parameter(description = "The feed's id") @PathParam("id") String id) {
        followFeed.delete(id);
    }

    @GET
    @Path("{id}/polls")
    @Operation(summary = "List polls of a feed", description = """
                    How the polls of a feed went, the newest first, and when the next one comes and why.""")
    @APIResponse(responseCode = "200", description = "A page of polls")
    @APIResponse(responseCode = "404", description = "/problems/feed-not-found")
    public RestResponse<Page<FeedPollView>> listPolls(
            @Parameter(description = "The feed's id") @PathParam("id") String id,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most items of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit,
            @Context UriInfo uri) {
        find(id);
        return Pages.respond(
                Feeds.id(id)
                        .map(feed -> feeds.listPolls(feed, TimePlace.of(cursor), limit))
                        .orElseThrow(FeedProblems::unknownFeed),
                uri);
    }

    private FeedView find(String id) {
        return Feeds.id(id).flatMap(feeds::find).orElseThrow(FeedProblems::unknownFeed);
    }

    private static String tag(FeedView view) {
        return "feed-" + view.revision();
    }
}
