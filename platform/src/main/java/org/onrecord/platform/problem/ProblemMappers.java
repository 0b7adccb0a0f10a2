package org.onrecord.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.CharConversionException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves an operation into a {@link Problem}. */
public final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER_SECONDS = "5";

    @ServerExceptionMapper
    public RestResponse<Problem> expected(ProblemException e) {
        return answer(e.problem()).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> validation(ConstraintViolationException e) {
        return answer(Violations.problem(e)).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> wrongType(MismatchedInputException e) {
        return answer(JsonFaults.problem(e)).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> malformed(JsonProcessingException e) {
        return answer(JsonFaults.problem(e)).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> malformed(CharConversionException e) {
        return answer(CommonProblems.MALFORMED_JSON
                        .because("The body is not UTF-8")
                        .problem())
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> tooLarge(BodyTooLargeException e) {
        return answer(CommonProblems.BODY_TOO_LARGE
                        .because("The body may have " + e.limit() + " bytes")
                        .with("limit", e.limit())
                        .problem())
                .build();
    }

    /** JAX-RS answers 404 where a query or path parameter cannot be read; the caller is better served by its name. */
    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> notFound(NotFoundException e) {
        var problem = e.getCause() == null
                ? CommonProblems.NOT_FOUND.because("No operation has this path")
                : CommonProblems.INVALID_PARAMETER.because(
                        "A parameter cannot be read: " + e.getCause().getMessage());
        return answer(problem.problem()).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> framework(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(JsonFaults.problem(json)).build();
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return fault(e);
        }
        var type = CommonProblems.ofStatus(status);
        var problem = new Problem(type.uri(), type.title(), status, type.meaning(), List.of(), Map.of());
        var builder = answer(problem);
        for (var name : List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER)) {
            var value = e.getResponse().getHeaderString(name);
            if (value != null) {
                builder.header(name, value);
            }
        }
        return builder.build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> fault(Throwable e) {
        if (StoreFaults.isUnavailable(e)) {
            LOG.warnf("The database does not answer: %s", e.getMessage());
            return answer(CommonProblems.STORE_UNAVAILABLE
                            .because("The database does not answer")
                            .problem())
                    .build();
        }
        var report = UUID.randomUUID().toString();
        LOG.errorf(e, "Fault %s", report);
        return answer(CommonProblems.INTERNAL_ERROR
                        .because("The service met a fault of its own")
                        .with("report", report)
                        .problem())
                .build();
    }

    private static RestResponse.ResponseBuilder<Problem> answer(Problem problem) {
        var answer = RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        // Every 503 passes: the store comes back, a place gets free.
        return problem.status() == UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS) : answer;
    }
}
