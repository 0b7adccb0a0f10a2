package org.onrecord.ingest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.clean.Note;

/** Writes and reads the column {@code notes}. */
final class StoredNotes {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<NoteView>> NOTES = new TypeReference<>() {};

    private StoredNotes() {}

    static String write(List<Note> notes) {
        try {
            return MAPPER.writeValueAsString(NoteView.of(notes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of ours is always JSON", e);
        }
    }

    /** Empty for a version of the time before notes were read. */
    static List<Note> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try {
            return MAPPER.readValue(json, NOTES).stream().map(NoteView::note).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored notes cannot be read", e);
        }
    }
}
