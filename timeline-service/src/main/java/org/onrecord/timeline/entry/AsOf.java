package org.onrecord.timeline.entry;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;

/** The moment whose answer is asked for, as a query parameter. */
public final class AsOf {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    @QueryParam("asOf")
    @Parameter(
            description = "The answer as it was at this moment, RFC 3339",
            example = "2026-03-01T12:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String asOf;

    /** For the framework. */
    public AsOf() {}

    /** Null for now. */
    @Nullable
    Instant moment() {
        if (asOf == null || asOf.isBlank()) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(asOf).toInstant();
            if (isStorable(moment)) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw invalid();
        }
        throw invalid();
    }

    /** Whether the database can hold it. */
    static boolean isStorable(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }

    private static RuntimeException invalid() {
        var error = FieldError.ofParameter("asOf", "It must be a moment such as 2026-03-01T12:00:00Z");
        return CommonProblems.INVALID_PARAMETER.because("asOf: " + error.detail(), List.of(error));
    }
}
