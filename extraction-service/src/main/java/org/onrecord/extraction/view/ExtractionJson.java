package org.onrecord.extraction.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.onrecord.citation.TextHash;

/** Extractions as JSON text: written always alike, read from older releases too. */
@Singleton
public final class ExtractionJson {

    private final ObjectMapper json;
    private final ObjectReader reader;

    ExtractionJson(ObjectMapper json) {
        this.json = json;
        this.reader = json.readerFor(ExtractionView.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public String write(ExtractionView extraction) {
        try {
            return json.writeValueAsString(extraction);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An extraction is always JSON", e);
        }
    }

    public ExtractionView read(String stored) {
        try {
            return reader.readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored extraction is always JSON", e);
        }
    }

    /** SHA-256 of everything but id and sequence: equal for equal findings of the same pipeline in the same text. */
    public String hash(ExtractionView extraction) {
        return TextHash.sha256(write(extraction.named("", 0)));
    }

    /** An extraction that is not stored: its id follows from its content, so that the same content has the same id. */
    public ExtractionView namedByContent(ExtractionView extraction) {
        var id = UUID.nameUUIDFromBytes(hash(extraction).getBytes(StandardCharsets.UTF_8));
        return extraction.named(id.toString(), 0);
    }
}
