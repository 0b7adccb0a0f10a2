package org.onrecord.system;

import static org.onrecord.local.suite.ServiceName.EXTRACTION;
import static org.onrecord.local.suite.ServiceName.INGEST;
import static org.onrecord.local.suite.ServiceName.TIMELINE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.onrecord.citation.TextHash;
import org.onrecord.local.suite.ServiceName;

/** The table of requests that every service must refuse, each with a problem that says what to change. */
final class HostileRequests {
    private static final String NOBODY = UUID.nameUUIDFromBytes(new byte[] {1}).toString();
    private static final String HASH = "0".repeat(64);
    private static final int TOO_LARGE = 20 << 20;
    private static final int TOO_DEEP = 50_000;

    private HostileRequests() {}

    static Stream<HostileRequest> all() {
        return Stream.of(articles(), articleMedia(), analyses(), handedOver(), unknown(), parameters())
                .flatMap(List::stream);
    }

    /** Bodies of {@code POST /v1/articles}, by what is wrong with them. */
    private static List<HostileRequest> articles() {
        var bodies = new LinkedHashMap<String, String>();
        bodies.put("no text", "{}");
        bodies.put("empty text", "{\"text\":\"\"}");
        bodies.put("blank text", "{\"text\":\" \\n\\t \"}");
        bodies.put("blank HTML", "{\"html\":\"   \"}");
        bodies.put("text and HTML together", "{\"text\":\"Some words.\",\"html\":\"<p>Some words.</p>\"}");
        bodies.put("a NUL character in the text", article("Some \\u0000 words.", ""));
        bodies.put("a NUL character in the title", article("Some words.", "\"title\":\"a\\u0000b\""));
        bodies.put("half a surrogate pair", article("Some \\ud83d words.", ""));
        bodies.put("an address that is not http", "{\"url\":\"ftp://example.org/a\",\"text\":\"Some words.\"}");
        bodies.put("an address that is a script", "{\"url\":\"javascript:alert(1)\",\"text\":\"Some words.\"}");
        bodies.put("an address that is a file", "{\"url\":\"file:///etc/passwd\"}");
        bodies.put("an address that is none", "{\"url\":\"not an address\",\"text\":\"Some words.\"}");
        bodies.put(
                "an over-long address",
                article("Some words.", "\"url\":\"https://example.org/" + "a".repeat(9_000) + "\""));
        bodies.put("a date that is none", article("Some words.", "\"publishedAt\":\"yesterday\""));
        bodies.put("a day that no month has", article("Some words.", "\"publishedAt\":\"2025-02-30T10:00:00Z\""));
        bodies.put("a date before there was news", article("Some words.", "\"publishedAt\":\"0001-01-01T00:00:00Z\""));
        bodies.put("a year that never comes", article("Some words.", "\"publishedAt\":\"9999-01-01T00:00:00Z\""));
        bodies.put(
                "a year beyond all calendars",
                article("Some words.", "\"publishedAt\":\"+999999999-01-01T00:00:00Z\""));
        bodies.put("a malformed language", article("Some words.", "\"language\":\"english!\""));
        bodies.put("an over-long language", article("Some words.", "\"language\":\"" + "en-".repeat(400) + "\""));
        bodies.put("an unknown field", article("Some words.", "\"colour\":\"red\""));
        bodies.put("a number in place of the text", "{\"text\":5}");
        bodies.put("an object in place of the text", "{\"text\":{\"a\":1}}");
        bodies.put("a list", "[]");
        bodies.put("a bare string", "\"words\"");
        bodies.put("null", "null");
        bodies.put("broken JSON", "{\"text\":");
        bodies.put("deeply nested JSON", "[".repeat(TOO_DEEP));
        bodies.put("JSON nested inside a field", "{\"text\":" + "{\"a\":".repeat(TOO_DEEP));
        bodies.put("deeply nested HTML", "{\"html\":\"" + "<div>".repeat(TOO_DEEP) + "Some words.\"}");
        bodies.put("20 MB of text", article("word ".repeat(TOO_LARGE / 5), ""));
        return requests(INGEST, "/v1/articles", bodies);
    }

    /** Bodies that are no JSON or say that they are none. */
    private static List<HostileRequest> articleMedia() {
        var article = HostileRequest.send("", INGEST, "POST", "/v1/articles", article("Some words.", ""));
        var invalid = new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        return List.of(
                named("no body", article.withBody(new byte[0])),
                named("invalid UTF-8", article.withBody(invalid)),
                named("binary", article.withBody(binary())),
                named("the wrong media type", article.as("text/plain")),
                named("XML", article.as("application/xml").withBody("<a/>".getBytes(StandardCharsets.UTF_8))),
                named("no media type that exists", article.as("nonsense")),
                named("an answer that nobody can give", article.accepting("image/png")),
                HostileRequest.send("the wrong method", INGEST, "DELETE", "/v1/articles", "{}"),
                HostileRequest.send("a cleaning of nothing", INGEST, "POST", "/v1/cleanings", "{}"),
                HostileRequest.send(
                        "a cleaning with an unknown field",
                        INGEST,
                        "POST",
                        "/v1/cleanings",
                        "{\"html\":\"<p>a</p>\",\"x\":1}"),
                HostileRequest.send("a cleaning of blanks", INGEST, "POST", "/v1/cleanings", "{\"html\":\" \"}"));
    }

    private static List<HostileRequest> analyses() {
        var bodies = new LinkedHashMap<String, String>();
        bodies.put("no text", "{}");
        bodies.put("blank text", "{\"text\":\"  \"}");
        bodies.put("a NUL character", article("a\\u0000b", ""));
        bodies.put("half a surrogate pair", article("a \\udc00 b", ""));
        bodies.put("an absurd date", article("Some words.", "\"publishedAt\":\"the other day\""));
        bodies.put("a malformed language", article("Some words.", "\"language\":\"??\""));
        bodies.put("an unknown field", article("Some words.", "\"colour\":\"red\""));
        bodies.put("deeply nested JSON", "[".repeat(TOO_DEEP));
        bodies.put("20 MB of text", article("word ".repeat(TOO_LARGE / 5), ""));
        var requests = new ArrayList<>(requests(EXTRACTION, "/v1/analyses", bodies));
        requests.add(named(
                "the wrong media type",
                HostileRequest.send("", EXTRACTION, "POST", "/v1/analyses", "{}")
                        .as("text/plain")));
        requests.add(HostileRequest.get("the wrong method", EXTRACTION, "/v1/analyses"));
        return requests;
    }

    /** Bodies of the calls that services make to each other. */
    private static List<HostileRequest> handedOver() {
        var intake = "/v1/article-versions/" + NOBODY;
        var claims = "/v1/extractions/" + NOBODY;
        return List.of(
                HostileRequest.send("a version of nothing", EXTRACTION, "PUT", intake, "{}"),
                HostileRequest.send("a version with another id", EXTRACTION, "PUT", intake, version("another", HASH)),
                HostileRequest.send("a version with another hash", EXTRACTION, "PUT", intake, version(NOBODY, HASH)),
                HostileRequest.send("a version that is a list", EXTRACTION, "PUT", intake, "[1]"),
                HostileRequest.send("an extraction of nothing", TIMELINE, "PUT", claims, "{}"),
                HostileRequest.send(
                        "an extraction without its version", TIMELINE, "PUT", claims, "{\"extraction\":{}}"),
                HostileRequest.send("broken JSON", TIMELINE, "PUT", claims, "{\"version\""),
                HostileRequest.send("a span past the end", TIMELINE, "PUT", claims, extractionPastTheEnd()),
                HostileRequest.send("an article of nothing", TIMELINE, "PUT", "/v1/articles/" + NOBODY, "[]"));
    }

    private static List<HostileRequest> unknown() {
        var requests = new ArrayList<HostileRequest>();
        for (var id : new String[] {NOBODY, "nobody", "%00", "..%2f..%2fetc", "a".repeat(2_000)}) {
            for (var path : new String[] {
                "/v1/articles/%s",
                "/v1/articles/%s/versions",
                "/v1/articles/%s/progress",
                "/v1/article-versions/%s",
                "/v1/articles/%s/versions/%s/text",
                "/v1/articles/%s/versions/%s/raw"
            }) {
                requests.add(unknown(INGEST, path, id));
            }
            for (var path : new String[] {"/v1/extractions/%s", "/v1/article-versions/%s", "/v1/extractions/%s/%s"}) {
                requests.add(unknown(EXTRACTION, path, id));
            }
            for (var path : new String[] {"/v1/entries/%s", "/v1/entries/%s/history", "/v1/entities/%s"}) {
                requests.add(unknown(TIMELINE, path, id));
            }
        }
        for (var service : ServiceName.values()) {
            requests.add(HostileRequest.get("no such path", service, "/v1/nowhere"));
        }
        return requests;
    }

    private static HostileRequest unknown(ServiceName service, String path, String id) {
        var shown = id.length() > 40 ? "an over-long id" : id;
        return HostileRequest.get(path.replace("%s", shown), service, path.replace("%s", id));
    }

    private static List<HostileRequest> parameters() {
        var requests = new ArrayList<HostileRequest>();
        for (var list : Map.of(INGEST, "/v1/articles", TIMELINE, "/v1/entries").entrySet()) {
            for (var query : new String[] {
                "limit=0",
                "limit=-1",
                "limit=1000000",
                "limit=99999999999999",
                "limit=many",
                "cursor=garbage",
                "cursor=%00",
                "cursor=" + "a".repeat(3_000)
            }) {
                requests.add(parameter(list.getKey(), list.getValue(), query));
            }
        }
        for (var query : new String[] {
            "kind=NONSENSE",
            "factuality=MAYBE",
            "status=ODD",
            "act=SONG",
            "order=sideways",
            "from=yesterday",
            "to=2025-13-01",
            "from=2025-02-01&to=2025-01-01",
            "asOf=never",
            "firstHand=perhaps",
            "unnamed=2",
            "undated=x",
            "q=" + "a".repeat(3_000),
            "q=%00",
            "speaker=%00",
            "entity=" + "a".repeat(3_000)
        }) {
            requests.add(parameter(TIMELINE, "/v1/entries", query));
        }
        requests.add(parameter(TIMELINE, "/v1/entities", "q=" + "a".repeat(3_000)));
        requests.add(parameter(TIMELINE, "/v1/entities", "limit=0&q=a"));
        for (var query : new String[] {
            "",
            "versionId=" + NOBODY,
            "versionId=" + NOBODY + "&start=0&end=5&exact=words",
            "versionId=" + NOBODY + "&start=-1&end=5&exact=words",
            "versionId=" + NOBODY + "&start=5&end=5&exact=words",
            "versionId=" + NOBODY + "&start=a&end=b&exact=words",
            "versionId=" + NOBODY + "&start=0&end=99999999999&exact=words"
        }) {
            requests.add(parameter(TIMELINE, "/v1/citations/verify", query));
        }
        return requests;
    }

    private static HostileRequest parameter(ServiceName service, String path, String query) {
        var shown = query.length() > 120 ? query.substring(0, 20) + "... (over-long)" : query;
        var target = query.isEmpty() ? path : path + "?" + query;
        return HostileRequest.get(query.isEmpty() ? path + " without parameters" : path + "?" + shown, service, target);
    }

    private static List<HostileRequest> requests(ServiceName service, String path, Map<String, String> bodies) {
        return bodies.entrySet().stream()
                .map(body -> HostileRequest.send(body.getKey(), service, "POST", path, body.getValue()))
                .toList();
    }

    private static HostileRequest named(String name, HostileRequest request) {
        return new HostileRequest(
                name,
                request.service(),
                request.method(),
                request.target(),
                request.contentType(),
                request.body(),
                request.accept());
    }

    private static String article(String text, String more) {
        return "{\"text\":\"" + text + "\"" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static String version(String id, String hash) {
        return """
                {"id":"%s","articleId":"%s","number":1,"reason":"FIRST","url":null,"publisher":null,"title":null,"byline":null,
                "dateline":null,"credit":null,"language":"en","publishedAt":null,"publishedOn":null,"publishedPrecision":null,
                "modifiedAt":null,"retrievedAt":"2025-05-06T09:00:00Z","text":"Some words.","textSha256":"%s"}""".formatted(id, NOBODY, hash);
    }

    private static String extractionPastTheEnd() {
        var hash = TextHash.sha256("Some words.");
        return """
                {"version":%s,"extraction":{"extractionId":"%s","sequence":1,"versionId":"%s","textSha256":"%s","language":"en",
                "publishedOn":null,"pipeline":{"version":"1","stages":[]},"entities":[],"times":[],"events":[],"quotations":[
                {"id":"q1","type":"DIRECT","act":"SPEECH","content":[{"start":5,"end":500}],"cue":null,
                "speaker":{"mention":null,"entityId":null,"name":null,"with":[]},"chain":[],"saidAt":null,"confidence":1,
                "receipt":{"stage":"s","rule":"r","version":"1","confidence":1}}]}}""".formatted(version(NOBODY, hash), NOBODY, NOBODY, hash);
    }

    private static byte[] binary() {
        var bytes = new byte[4_096];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
