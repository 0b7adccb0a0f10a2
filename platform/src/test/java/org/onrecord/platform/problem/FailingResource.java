package org.onrecord.platform.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;

/** An application that fails in every way that a real one can. */
@Path("/failing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FailingResource {

    record Story(@NotNull String title, List<@Valid Part> parts, Integer weight) {
        Story {
            if (weight != null && weight < 0) {
                throw new IllegalArgumentException("weight may not be negative");
            }
        }
    }

    record Part(@NotNull String text) {}

    @POST
    public String submit(@Valid @NotNull Story story) {
        return story.title();
    }

    @GET
    public int limited(@QueryParam("limit") @DefaultValue("5") @Min(1) @Max(10) int limit) {
        return limit;
    }

    @GET
    @Path("fault")
    public String fault() {
        throw new IllegalStateException("secret of the inside");
    }

    @GET
    @Path("store")
    public String store() {
        throw new IllegalStateException(new SQLException("terminating connection", "57P01"));
    }

    @GET
    @Path("token")
    public String token() {
        throw new NotAuthorizedException("Bearer");
    }

    @GET
    @Path("expected")
    public String expected() {
        throw CommonProblems.INVALID_BODY
                .because("It makes no sense", List.of(new FieldError("/a~1b", "is odd")))
                .with("articleId", "a1");
    }
}
