package org.onrecord.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;

/** Says what is wrong with a JSON body, without a word of the classes behind it. */
public final class JsonFaults {

    private JsonFaults() {}

    /** The problem of a body, or a part of one, that could not be read. */
    public static Problem problem(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return at(CommonProblems.UNKNOWN_FIELD, unknown, "The call does not know this field");
        }
        if (e instanceof UnfitText unfit) {
            return at(CommonProblems.INVALID_BODY, unfit, unfit.getOriginalMessage());
        }
        if (e instanceof ValueInstantiationException refused
                && refused.getCause() instanceof IllegalArgumentException) {
            return at(
                    CommonProblems.INVALID_BODY,
                    refused,
                    String.valueOf(refused.getCause().getMessage()));
        }
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return CommonProblems.MALFORMED_JSON
                    .because("The body is nested too deeply or has a value that is too long")
                    .problem();
        }
        if (e instanceof InvalidFormatException format) {
            return at(CommonProblems.MALFORMED_JSON, format, "The value has not the form that the field takes");
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return at(CommonProblems.MALFORMED_JSON, mapping, "The value has not the type that the field takes");
        }
        var place = e.getLocation();
        var where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return CommonProblems.MALFORMED_JSON
                .because("The body is not the JSON that the call takes" + where)
                .problem();
    }

    private static Problem at(ProblemType type, JsonMappingException e, String detail) {
        var pointer = pointer(e);
        return type.because(
                        pointer.isEmpty() ? detail : detail + ": " + pointer, List.of(new FieldError(pointer, detail)))
                .problem();
    }

    private static String pointer(JsonMappingException e) {
        var pointer = new StringBuilder();
        for (var step : e.getPath()) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? String.valueOf(step.getIndex())
                                    : JsonPointers.escape(step.getFieldName()));
        }
        return pointer.toString();
    }
}
