package org.onrecord.ingest.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onrecord.citation.Span;
import org.onrecord.ingest.clean.Note;
import org.onrecord.ingest.clean.NoteKind;

/** A publisher's notice in the text, on the wire. */
@Schema(name = "Note", description = "A paragraph in which the publisher speaks of the article itself.")
public record NoteView(
        NoteKind kind,

        @Schema(description = "The paragraph, in Unicode code points of the text.")
        SpanView span) {

    public static List<NoteView> of(List<Note> notes) {
        return notes.stream()
                .map(note -> new NoteView(
                        note.kind(),
                        new SpanView(note.span().start(), note.span().end())))
                .toList();
    }

    Note note() {
        return new Note(kind, new Span(span.start(), span.end()));
    }

    /** Half-open. */
    @Schema(name = "Span")
    public record SpanView(int start, int end) {}
}
