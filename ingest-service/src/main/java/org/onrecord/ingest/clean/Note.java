package org.onrecord.ingest.clean;

import org.onrecord.citation.Span;

/**
 * A publisher's notice on its own article, which stays in the text: "Correction: ...", "Updated at ...".
 *
 * @param span the notice's paragraph, in code points of the clean text
 */
public record Note(NoteKind kind, Span span) {}
