package org.onrecord.ingest.fetch.exchange;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a host answered.
 *
 * @param address the one that was connected to
 * @param headers by lower-case name, of several with one name the first
 * @param body decompressed; empty unless it was asked for
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, String address, Map<String, String> headers, byte[] body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }
}
