package org.onrecord.ingest.provenance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The JSON-LD scripts of a page as trees. Sites write what JSON forbids: comments around or within, control characters in
 * strings, commas at the end, several values in one script, the whole escaped for HTML; all that is read nevertheless.
 */
final class JsonLdScripts {

    private static final Pattern WRAPPING = Pattern.compile(
            "^[\\s\\uFEFF]*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|^\\uFEFF"
                    + "|(?:-->|(?://\\s*|/\\*\\s*)?]]>(?:\\s*\\*/)?)\\s*+;?+\\s*+$");

    private final FactLimits limits;
    private final ObjectMapper mapper;

    JsonLdScripts(FactLimits limits) {
        this.limits = limits;
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.jsonLdDepth())
                .maxStringLength(limits.jsonLdLength())
                .build();
        this.mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_MISSING_VALUES)
                .build();
    }

    List<JsonNode> of(Document page) {
        var trees = new ArrayList<JsonNode>();
        int length = 0;
        for (var script : page.select("script[type~=(?i)^\\s*application/ld\\+json]")) {
            var json = script.data();
            length += json.length();
            if (length > limits.jsonLdLength()) {
                break;
            }
            parse(WRAPPING.matcher(json).replaceAll("")).ifPresent(trees::add);
        }
        return trees;
    }

    private Optional<JsonNode> parse(String json) {
        return tree(json)
                .or(() -> json.contains("&quot;") ? tree(Parser.unescapeEntities(json, false)) : Optional.empty());
    }

    /** The first value of a script. */
    private Optional<JsonNode> tree(String json) {
        try {
            return Optional.ofNullable(mapper.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
