package org.onrecord.ingest.client;

import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a neighbour answered. The client throws on an error status; here every status is an answer. */
public record Reply(int status, @Nullable String body) {

    public static Reply of(Supplier<RestResponse<String>> call) {
        try (var answer = call.get()) {
            return new Reply(answer.getStatus(), answer.getEntity());
        } catch (WebApplicationException e) {
            try (var answer = e.getResponse()) {
                return new Reply(answer.getStatus(), answer.hasEntity() ? answer.readEntity(String.class) : null);
            }
        }
    }
}
