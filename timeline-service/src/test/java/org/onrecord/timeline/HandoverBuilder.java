package org.onrecord.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.TextHash;

/** Writes hand-overs as extraction-service would, finding each span by its words. */
public final class HandoverBuilder {

    private final Map<String, Object> version = new LinkedHashMap<>();
    private final Map<String, Object> extraction = new LinkedHashMap<>();
    private final List<Map<String, Object>> entities = new ArrayList<>();
    private final List<Map<String, Object>> quotations = new ArrayList<>();
    private final List<Map<String, Object>> times = new ArrayList<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final ArticleText text;

    private HandoverBuilder(String articleId, String versionId, String text) {
        this.text = new ArticleText(text);
        version.put("id", versionId);
        version.put("articleId", articleId);
        version.put("number", 1);
        version.put("reason", "FIRST");
        version.put("url", "https://courier.example/" + articleId);
        version.put("publisher", "Example Courier");
        version.put("title", "A title of " + articleId);
        version.put("byline", null);
        version.put("dateline", null);
        version.put("credit", null);
        version.put("language", "en");
        version.put("publishedAt", "2024-03-14T09:30:00+01:00");
        version.put("publishedOn", "2024-03-14");
        version.put("publishedPrecision", "TIME");
        version.put("modifiedAt", null);
        version.put("retrievedAt", "2024-03-14T10:00:00Z");
        version.put("text", text);
        version.put("textSha256", TextHash.sha256(text));
        extraction.put("extractionId", "x-" + versionId + "-1");
        extraction.put("sequence", 1);
        extraction.put("versionId", versionId);
        extraction.put("textSha256", TextHash.sha256(text));
        extraction.put("language", "en");
        extraction.put("publishedOn", "2024-03-14");
        extraction.put("pipeline", Map.of("version", "rules-1", "stages", List.of("names", "quotations")));
        extraction.put("entities", entities);
        extraction.put("quotations", quotations);
        extraction.put("times", times);
        extraction.put("events", events);
    }

    public static HandoverBuilder of(String articleId, String versionId, String text) {
        return new HandoverBuilder(articleId, versionId, text);
    }

    public String versionId() {
        return (String) version.get("id");
    }

    public String text() {
        return text.text();
    }

    public HandoverBuilder version(String field, Object value) {
        version.put(field, value);
        return this;
    }

    public HandoverBuilder extraction(String field, Object value) {
        extraction.put(field, value);
        return this;
    }

    public HandoverBuilder sequence(long sequence) {
        extraction.put("sequence", sequence);
        extraction.put("extractionId", "x-" + versionId() + "-" + sequence);
        return this;
    }

    public HandoverBuilder published(String day) {
        version.put("publishedAt", day + "T09:30:00Z");
        version.put("publishedOn", day);
        extraction.put("publishedOn", day);
        return this;
    }

    /** The first place of these words as the wire has it. */
    public Map<String, Object> at(String words) {
        int start = text.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("The text does not have: " + words);
        }
        var span = text.toSpan(new CharRange(start, start + words.length()));
        return Map.of("start", span.start(), "end", span.end());
    }

    public Entity person(String id, String name) {
        return entity(id, "PERSON", name);
    }

    public Entity entity(String id, String type, String name) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id);
        fields.put("type", type);
        fields.put("name", name);
        fields.put("wikidata", null);
        fields.put("role", null);
        fields.put("roles", new ArrayList<>());
        fields.put("mentions", new ArrayList<>());
        entities.add(fields);
        return new Entity(fields);
    }

    /** An entity under construction. */
    public final class Entity {
        private final Map<String, Object> fields;

        private Entity(Map<String, Object> fields) {
            this.fields = fields;
        }

        public Entity mention(String kind, String words) {
            return mention(kind, at(words));
        }

        public Entity named(String... forms) {
            Arrays.stream(forms).forEach(form -> mention("NAME", form));
            return this;
        }

        @SuppressWarnings("unchecked")
        public Entity mention(String kind, Map<String, Object> span) {
            ((List<Object>) fields.get("mentions")).add(Map.of("span", span, "kind", kind));
            return this;
        }

        @SuppressWarnings("unchecked")
        public Entity role(String words) {
            var role = new LinkedHashMap<String, Object>();
            role.put("text", words);
            role.put("span", at(words));
            role.put("former", false);
            role.put("since", null);
            role.put("country", null);
            fields.put("role", Map.of("text", words, "span", at(words)));
            ((List<Object>) fields.get("roles")).add(role);
            return this;
        }

        public Entity wikidata(String item) {
            fields.put("wikidata", item);
            return this;
        }

        public HandoverBuilder and() {
            return HandoverBuilder.this;
        }
    }

    public Quotation quotation(String id, String type, String... content) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id);
        fields.put("type", type);
        fields.put("act", "SPEECH");
        fields.put("content", Arrays.stream(content).map(this::at).toList());
        fields.put("cue", null);
        fields.put("speaker", speaker(null, null));
        fields.put("chain", new ArrayList<>());
        fields.put("saidAt", null);
        fields.put("confidence", 0.9);
        fields.put("receipt", receipt("quotations", "quoted-stretch"));
        quotations.add(fields);
        return new Quotation(fields);
    }

    private static Map<String, Object> speaker(Object mention, Object entityId) {
        var speaker = new LinkedHashMap<String, Object>();
        speaker.put("mention", mention);
        speaker.put("entityId", entityId);
        speaker.put("name", null);
        speaker.put("with", List.of());
        return speaker;
    }

    private static Map<String, Object> receipt(String stage, String rule) {
        return Map.of("stage", stage, "rule", rule, "version", "rules-1", "confidence", 0.8);
    }

    /** A quotation under construction. */
    public final class Quotation {
        private final Map<String, Object> fields;

        private Quotation(Map<String, Object> fields) {
            this.fields = fields;
        }

        public Quotation by(String mention, String entityId) {
            fields.put("speaker", speaker(at(mention), entityId));
            return hop("SPEAKER", entityId == null ? "UNNAMED" : "NAMED", mention, entityId);
        }

        public Quotation cue(String words) {
            fields.put("cue", at(words));
            return this;
        }

        public Quotation with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        @SuppressWarnings("unchecked")
        public Quotation hop(String kind, String naming, String words, String entityId) {
            var hop = new LinkedHashMap<String, Object>();
            hop.put("kind", kind);
            hop.put("naming", naming);
            hop.put("span", at(words));
            hop.put("entityId", entityId);
            hop.put("name", null);
            ((List<Object>) fields.get("chain")).add(hop);
            return this;
        }

        public HandoverBuilder and() {
            return HandoverBuilder.this;
        }
    }

    public HandoverBuilder time(String id, String words, String edtf) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id);
        fields.put("span", at(words));
        fields.put("type", "DATE");
        fields.put("value", edtf);
        fields.put("edtf", edtf);
        fields.put("anchor", "2024-03-14");
        fields.put("alternatives", List.of());
        fields.put("receipt", receipt("times", "month-name"));
        times.add(fields);
        return this;
    }

    public Event event(String id, String words, String trigger) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id);
        fields.put("span", at(words));
        fields.put("trigger", at(trigger));
        fields.put("when", when(null, "UNKNOWN"));
        fields.put("participants", List.of());
        fields.put("placeId", null);
        fields.put("factuality", "ASSERTED");
        fields.put("within", null);
        fields.put("receipt", receipt("events", "past-tense"));
        events.add(fields);
        return new Event(fields);
    }

    private static Map<String, Object> when(String edtf, String basis, String... timeIds) {
        var when = new LinkedHashMap<String, Object>();
        when.put("edtf", edtf);
        when.put("basis", basis);
        when.put("timeIds", List.of(timeIds));
        return when;
    }

    /** An event under construction. */
    public final class Event {
        private final Map<String, Object> fields;

        private Event(Map<String, Object> fields) {
            this.fields = fields;
        }

        public Event on(String edtf, String... timeIds) {
            fields.put("when", when(edtf, "EXPRESSION", timeIds));
            return this;
        }

        public Event of(String... participants) {
            fields.put("participants", List.of(participants));
            return this;
        }

        public Event with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        public HandoverBuilder and() {
            return HandoverBuilder.this;
        }
    }

    public Map<String, Object> body() {
        return Map.of("version", version, "extraction", extraction);
    }
}
