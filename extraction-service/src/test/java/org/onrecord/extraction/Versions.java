package org.onrecord.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.onrecord.citation.TextHash;

/** Article versions as ingest sends them, of articles that nobody wrote. */
public final class Versions {

    private Versions() {}

    /** A version of a text under a new id, with every field that ingest sends. */
    public static Map<String, Object> of(String text) {
        var version = new LinkedHashMap<String, Object>();
        version.put("id", UUID.randomUUID().toString());
        version.put("articleId", UUID.randomUUID().toString());
        version.put("number", 1);
        version.put("reason", "FIRST");
        version.put("url", "https://example.org/story");
        version.put("publisher", "The Harbor Post");
        version.put("title", "Ferry service to resume");
        version.put("byline", null);
        version.put("dateline", "BERGEN");
        version.put("credit", null);
        version.put("language", "en");
        version.put("publishedAt", "2021-03-05T09:00:00+01:00");
        version.put("publishedOn", "2021-03-05");
        version.put("publishedPrecision", "TIME");
        version.put("modifiedAt", null);
        version.put("retrievedAt", "2021-03-05T08:30:00Z");
        version.put("text", text);
        version.put("textSha256", TextHash.sha256(text));
        return version;
    }

    public static String id(Map<String, Object> version) {
        return (String) version.get("id");
    }
}
