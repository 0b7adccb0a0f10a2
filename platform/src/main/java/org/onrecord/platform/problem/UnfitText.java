package org.onrecord.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A JSON string that no service can store: with a NUL character or half a surrogate pair. */
public final class UnfitText extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    public UnfitText(JsonParser parser, String message) {
        super(parser, message);
    }
}
