package org.onrecord.platform.task;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;
import org.onrecord.platform.page.TimePlace;

/** What waits, what is parked and why, and how to bring it back. */
@Path("/v1/tasks")
@IfBuildProperty(name = TaskConfig.ENABLED, stringValue = "true", enableIfMissing = true)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Tasks", description = "Hand-overs and other work that must not be lost")
public class TaskResource {

    private final DurableTasks tasks;

    TaskResource(DurableTasks tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "List waiting and parked tasks",
            description = "Tasks that are not done, the oldest first, each with the problem of its last try.")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    public RestResponse<Page<DurableTask>> listTasks(
            @Parameter(description = "Only tasks of this kind", example = "version-to-extraction")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Only tasks in this state") @QueryParam("state") DurableTask.@Nullable State state,
            @Parameter(description = "Tasks a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var found = tasks.list(
                kind, state, cursor == null ? TimePlace.since(Instant.EPOCH) : TimePlace.of(cursor), limit + 1);
        return Pages.respond(Page.of(found, limit, task -> new TimePlace(task.enqueuedAt(), task.id()).cursor()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readTask",
            summary = "Read a task",
            description = "One task that is not done, with the problem of its last try.")
    @APIResponse(responseCode = "200", description = "The task")
    @APIResponse(responseCode = "404", description = "/problems/unknown-task")
    public DurableTask readTask(@Parameter(description = "The task's id") @PathParam("id") String id) {
        return tasks.find(idOf(id)).orElseThrow(() -> TaskProblems.unknownTask(id));
    }

    @POST
    @Path("{id}/redrive")
    @ResponseStatus(202)
    @Operation(
            operationId = "redriveTask",
            summary = "Re-drive a parked task",
            description = "Tries a parked task again, with all its tries anew.")
    @APIResponseSchema(value = DurableTask.class, responseCode = "202", responseDescription = "The task, waiting again")
    @APIResponse(responseCode = "404", description = "/problems/unknown-task")
    @APIResponse(responseCode = "409", description = "/problems/task-not-parked")
    public DurableTask redriveTask(@Parameter(description = "The task's id") @PathParam("id") String id) {
        var known = tasks.find(idOf(id)).orElseThrow(() -> TaskProblems.unknownTask(id));
        return tasks.redrive(known.id()).orElseThrow(() -> TaskProblems.notParked(id));
    }

    @POST
    @Path("redrive")
    @ResponseStatus(202)
    @Operation(
            operationId = "redriveTasks",
            summary = "Re-drive all parked tasks",
            description = "Tries parked tasks again, the oldest first, at most 1000 a call.")
    @APIResponseSchema(value = Redriven.class, responseCode = "202", responseDescription = "How many were brought back")
    public Redriven redriveTasks(
            @Parameter(description = "Only tasks of this kind", example = "version-to-extraction")
                    @QueryParam("kind")
                    @Nullable
                    String kind) {
        return new Redriven(tasks.redriveAll(kind));
    }

    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw TaskProblems.unknownTask(id);
        }
    }

    /**
     * What a re-drive of all brought back.
     *
     * @param redriven how many tasks
     */
    public record Redriven(int redriven) {}
}
