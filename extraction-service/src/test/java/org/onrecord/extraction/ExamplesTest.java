package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;
import org.onrecord.extraction.analysis.NewAnalysis;
import org.onrecord.extraction.extraction.VersionProgress;
import org.onrecord.extraction.pipeline.PipelineDescription;
import org.onrecord.extraction.reprocessing.NewReprocessing;
import org.onrecord.extraction.reprocessing.ReprocessingView;
import org.onrecord.extraction.view.ExtractionView;
import org.onrecord.extraction.view.QuotationView;

/** The examples of the API's document, which are the fixtures of neighbours too. */
class ExamplesTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @ValueSource(strings = {"analyseText.200", "readNewestExtraction.200", "readExtraction.200"})
    void extractionsCiteTheTextThatTheyAreOf(String name) throws IOException {
        var text = new ArticleText(json.readValue(example("analyseText.request"), NewAnalysis.class)
                .text());
        var extraction = json.readValue(example(name), ExtractionView.class);

        assertThat(extraction.textSha256()).isEqualTo(text.sha256());
        assertThat(spans(json.readTree(example(name))))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(text.exact(span)).isNotBlank());
        assertThat(extraction.entities()).isNotEmpty();
        assertThat(extraction.times()).isNotEmpty();
        assertThat(extraction.quotations())
                .isNotEmpty()
                .allSatisfy(quotation -> assertThat(quotation.chain().stream()
                                .map(QuotationView.HopView::kind)
                                .filter(kind -> kind.name().equals("SPEAKER")))
                        .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "receiveArticleVersion.200, VersionProgress",
        "receiveArticleVersion.202, VersionProgress",
        "readVersionProgress.200, VersionProgress",
        "startReprocessing.request, NewReprocessing",
        "startReprocessing.202, Reprocessing",
        "readReprocessing.200, Reprocessing",
        "readPipeline.200, Pipeline"
    })
    void examplesHaveTheShapeOfTheirSchema(String name, String schema) throws IOException {
        var types = Map.of(
                "VersionProgress", VersionProgress.class,
                "NewReprocessing", NewReprocessing.class,
                "Reprocessing", ReprocessingView.class,
                "Pipeline", PipelineDescription.class);
        var node = json.readTree(example(name));

        // Reading refuses unknown fields; writing what was read shows that none is missing.
        JsonNode written = json.valueToTree(json.treeToValue(node, types.get(schema)));
        assertThat(written.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(node::fieldNames);
    }

    @Test
    void versionIsTheOneWhoseTextIsAnalysed() throws IOException {
        var version =
                json.readValue(example("receiveArticleVersion.request"), new TypeReference<Map<String, Object>>() {});

        assertThat(new ArticleText((String) version.get("text")).sha256()).isEqualTo(version.get("textSha256"));
        assertThat(json.readValue(example("readExtraction.200"), ExtractionView.class)
                        .versionId())
                .isEqualTo(version.get("id"));
    }

    private static List<Span> spans(JsonNode node) {
        var spans = new ArrayList<Span>();
        if (node.has("start") && node.has("end")) {
            spans.add(new Span(node.get("start").intValue(), node.get("end").intValue()));
        }
        node.forEach(child -> spans.addAll(spans(child)));
        return spans;
    }

    private static InputStream example(String name) {
        return Objects.requireNonNull(
                ExamplesTest.class.getResourceAsStream("/openapi-examples/" + name + ".json"), name);
    }
}
