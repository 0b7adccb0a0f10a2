package org.onrecord.ingest.feed;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onrecord.platform.problem.ProblemException;

/** Lists of feeds as feed readers exchange them. */
@Path("/v1/feeds/opml")
@Tag(name = "Feeds")
public class OpmlResource {

    private static final String OPML = "text/x-opml";
    private static final int LONGEST_TITLE = 500;

    private final FollowFeed followFeed;
    private final Feeds feeds;
    private final FeedConfig config;

    OpmlResource(FollowFeed followFeed, Feeds feeds, FeedConfig config) {
        this.followFeed = followFeed;
        this.feeds = feeds;
        this.config = config;
    }

    @POST
    @Consumes({OPML, MediaType.TEXT_XML, MediaType.APPLICATION_XML})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Follow the feeds of a list", description = """
                    Follows every feed of an OPML document, whatever its folders. One that is refused leaves the others as they \
                    are; the same document sent again changes nothing.""")
    @APIResponse(responseCode = "200", description = "What became of each feed, in the order of the document")
    @APIResponse(responseCode = "422", description = "/problems/opml-unreadable")
    public FollowedOutlines followOpml(@NotNull String body) {
        return new FollowedOutlines(
                Opml.read(body, config.maxOutlines()).stream().map(this::follow).toList());
    }

    private FollowedOutline follow(Opml.Outline outline) {
        var title = outline.title();
        boolean isFit = title != null && title.length() <= LONGEST_TITLE && title.indexOf('\0') < 0;
        var wanted = new NewFeedView(outline.url(), isFit ? title : null, null, null);
        try {
            return FollowedOutline.of(outline.url(), followFeed.follow(wanted));
        } catch (ProblemException e) {
            return FollowedOutline.refused(outline.url(), e.problem());
        }
    }

    @GET
    @Produces(OPML)
    @Operation(summary = "Read feeds as a list", description = "All feeds that have not ended, as an OPML document.")
    @APIResponse(responseCode = "200", description = "An OPML 2.0 document")
    public String readOpml() {
        return Opml.write(feeds.listAll());
    }
}
