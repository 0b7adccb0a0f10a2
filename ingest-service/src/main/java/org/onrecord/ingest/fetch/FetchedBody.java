package org.onrecord.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What was fetched, decompressed.
 *
 * @param bytes not to be changed
 * @param mediaType type and subtype in lower case, without parameters; null if the host names none
 * @param declaredCharset the {@code charset} parameter of the content type
 */
@SuppressWarnings("ArrayRecordComponent")
public record FetchedBody(
        byte[] bytes, @Nullable String mediaType, @Nullable String declaredCharset) {

    /** The bytes as text: by byte order mark, content type, what the document says of itself, then detection. */
    public DecodedText text() {
        return ReadText.read(this);
    }
}
