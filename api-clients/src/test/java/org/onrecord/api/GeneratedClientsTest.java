package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;
import org.onrecord.client.extraction.api.ExtractionsApi;
import org.onrecord.client.extraction.api.ExtractionsApi.APIReadNewestExtractionRequest;
import org.onrecord.client.ingest.ApiException;
import org.onrecord.client.ingest.api.ArticlesApi;
import org.onrecord.client.ingest.api.ArticlesApi.APIReadProgressRequest;
import org.onrecord.client.ingest.api.ArticlesApi.APISubmitArticleRequest;
import org.onrecord.client.ingest.model.Article;
import org.onrecord.client.ingest.model.NewArticle;
import org.onrecord.client.ingest.model.Progress;
import org.onrecord.client.ingest.model.Stage;
import org.onrecord.client.timeline.api.CitationsApi;
import org.onrecord.client.timeline.api.CitationsApi.APIVerifyCitationRequest;
import org.onrecord.client.timeline.api.EntriesApi;
import org.onrecord.client.timeline.api.EntriesApi.APIListEntriesRequest;
import org.onrecord.client.timeline.model.Citation;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.Ports;
import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.Suite;
import org.onrecord.local.suite.SuiteSettings;
import org.onrecord.local.suite.Waiting;

/** The main way, walked against the running suite by clients that were generated from the stored documents. */
class GeneratedClientsTest {

    private static final String TEXT = """
            SPLIT, Croatia, March 2 (Adriatic Wire) - “The harbour will reopen on Friday 🚢,” said Marina Kovač, the head of the port \
            authority, on Monday.

            Kovač told reporters that two ferries had collided on Sunday.
            """;

    private static Suite suite;

    @BeforeAll
    static void start(@TempDir Path data) {
        suite = Suite.start(new SuiteSettings(Path.of(".."), data, Ports.free()), Console.silent());
    }

    @AfterAll
    static void stop() {
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    void anArticleIsPostedFollowedAndFoundOnTheTimeline() throws Exception {
        var article = post(new NewArticle()
                .text(TEXT)
                .title("Harbour to reopen")
                .publisher("Adriatic Wire")
                .externalId("harbour-1")
                .publishedAt("2026-03-02T10:00:00+01:00"));
        follow(article);
        String versionId = article.getLatestVersion().getId();
        var text = new ArticleText(article.getLatestVersion().getText());

        var extraction = new ExtractionsApi(extractionClient())
                .readNewestExtraction(APIReadNewestExtractionRequest.newBuilder()
                        .versionId(versionId)
                        .build());
        assertThat(extraction.getQuotations())
                .anySatisfy(quotation -> assertThat(quotation.getContent().stream()
                                .map(span -> text.exact(new Span(span.getStart(), span.getEnd()))))
                        .anyMatch(words -> words.contains("The harbour will reopen on Friday 🚢")));

        var entries = new EntriesApi(timelineClient())
                .listEntries(APIListEntriesRequest.newBuilder()
                        .articleVersion(versionId)
                        .undated(true)
                        .build());
        assertThat(entries.getItems()).isNotEmpty();
        for (var entry : entries.getItems()) {
            assertThat(entry.getSources()).isNotEmpty();
            for (var source : entry.getSources()) {
                assertHolds(source.getCitation(), text);
            }
        }
    }

    @Test
    void aRefusalReachesTheClientAsAProblem() {
        assertThatThrownBy(() -> post(new NewArticle().title("Neither text nor page")))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(422);
                    assertThat(problemType(refused.getResponseBody())).startsWith("/problems/");
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceServesItsDocumentAndAPageForIt(ServiceName service) throws Exception {
        var http = HttpClient.newHttpClient();
        var document = http.send(
                HttpRequest.newBuilder(suite.address(service).resolve("/q/openapi"))
                        .build(),
                BodyHandlers.ofString());
        var page = http.send(
                HttpRequest.newBuilder(suite.address(service).resolve("/q/swagger-ui/"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(new YAMLMapper().readTree(document.body()).path("paths"))
                .isEqualTo(ApiDocument.stored(service.module()).tree().path("paths"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/q/openapi");
    }

    private static Article post(NewArticle article) throws ApiException {
        return new ArticlesApi(ingestClient())
                .submitArticle(
                        APISubmitArticleRequest.newBuilder().newArticle(article).build());
    }

    private static void follow(Article article) {
        var articles = new ArticlesApi(ingestClient());
        var request = APIReadProgressRequest.newBuilder().id(article.getId()).build();
        boolean arrived = Waiting.until(
                () -> progress(articles, request).getStage() == Stage.ON_TIMELINE, Duration.ofSeconds(60));
        assertThat(arrived)
                .as("on the timeline: %s", progress(articles, request))
                .isTrue();
    }

    private static Progress progress(ArticlesApi articles, APIReadProgressRequest request) {
        try {
            return articles.readProgress(request);
        } catch (ApiException e) {
            throw new AssertionError("progress: " + e.getCode() + " " + e.getResponseBody(), e);
        }
    }

    private static void assertHolds(Citation citation, ArticleText text) throws Exception {
        var span = new Span(citation.getStart(), citation.getEnd());
        assertThat(text.exact(span)).isEqualTo(citation.getExact());
        var verdict = new CitationsApi(timelineClient())
                .verifyCitation(APIVerifyCitationRequest.newBuilder()
                        .versionId(citation.getVersionId())
                        .start(citation.getStart())
                        .end(citation.getEnd())
                        .exact(citation.getExact())
                        .build());
        assertThat(verdict.getVerified()).isTrue();
    }

    private static String problemType(String body) {
        try {
            return new ObjectMapper().readTree(body).path("type").asText();
        } catch (java.io.IOException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }

    private static org.onrecord.client.ingest.ApiClient ingestClient() {
        var client = new org.onrecord.client.ingest.ApiClient();
        client.updateBaseUri(suite.address(ServiceName.INGEST).toString());
        return client;
    }

    private static org.onrecord.client.extraction.ApiClient extractionClient() {
        var client = new org.onrecord.client.extraction.ApiClient();
        client.updateBaseUri(suite.address(ServiceName.EXTRACTION).toString());
        return client;
    }

    private static org.onrecord.client.timeline.ApiClient timelineClient() {
        var client = new org.onrecord.client.timeline.ApiClient();
        client.updateBaseUri(suite.address(ServiceName.TIMELINE).toString());
        return client;
    }
}
