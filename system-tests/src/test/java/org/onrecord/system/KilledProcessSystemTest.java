package org.onrecord.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.Waiting;

/** {@code kill -9} of any process in the middle of work loses nothing that was accepted and doubles nothing. */
@ExtendWith(SuiteExtension.class)
class KilledProcessSystemTest {
    private static final int ARTICLES = 40;
    private static final int THREADS = 4;
    private static final int ACCEPTED_BEFORE_THE_KILL = 12;
    private static final Duration ACCEPTED_WITHIN = Duration.ofMinutes(2);

    private final RunningSuite suite;
    private final Story story;

    KilledProcessSystemTest(RunningSuite suite) {
        this.suite = suite;
        this.story = new Story(suite);
    }

    @ParameterizedTest
    @EnumSource
    void everyAcceptedArticleStandsOnTheTimelineExactlyOnce(Victim victim) throws Exception {
        var articles = IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(number -> new SmallArticle("killed-" + victim.name().toLowerCase(Locale.ROOT), number))
                .toList();
        var accepted = postWhileKilling(articles, victim);
        assertThat(accepted).hasSize(ARTICLES);
        assertThat(Waiting.until(suite::isReady, ACCEPTED_WITHIN)).isTrue();
        accepted.values().forEach(story::awaitOnTimeline);

        assertEachIsStoredOnce(accepted);
        accepted.forEach(this::assertSaidExactlyOnce);
    }

    /** Returns the article ids by what was sent. Senders repeat what was not accepted, as any client would. */
    private Map<SmallArticle, String> postWhileKilling(Collection<SmallArticle> articles, Victim victim)
            throws Exception {
        var accepted = new ConcurrentHashMap<SmallArticle, String>();
        var underWay = new CountDownLatch(ACCEPTED_BEFORE_THE_KILL);
        var senders = Executors.newFixedThreadPool(THREADS);
        try {
            var sent = new ArrayList<Future<?>>();
            for (var article : articles) {
                sent.add(senders.submit(() -> {
                    assertThat(Waiting.until(() -> isAccepted(article, accepted), ACCEPTED_WITHIN))
                            .as("%s is accepted in the end", article)
                            .isTrue();
                    underWay.countDown();
                }));
            }
            assertThat(underWay.await(ACCEPTED_WITHIN.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            kill(victim);
            for (var result : sent) {
                result.get(ACCEPTED_WITHIN.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            senders.shutdownNow();
        }
        return accepted;
    }

    private boolean isAccepted(SmallArticle article, Map<SmallArticle, String> accepted) {
        Response response;
        try {
            response = story.post(article.body());
        } catch (Exception unanswered) { // rest-assured throws checked exceptions that it does not declare
            return false;
        }
        if (response.statusCode() != 200 && response.statusCode() != 201) {
            assertThat(response.statusCode()).as(response.asString()).isGreaterThanOrEqualTo(500);
            return false;
        }
        accepted.put(article, response.path("id"));
        return true;
    }

    private void kill(Victim victim) {
        var process = suite.process(victim);
        var restarts = process.restarts();
        assertThat(ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly())
                .isTrue();
        assertThat(Waiting.until(() -> process.restarts() > restarts, ACCEPTED_WITHIN))
                .as("%s is started again", victim)
                .isTrue();
    }

    private void assertEachIsStoredOnce(Map<SmallArticle, String> accepted) {
        var stored = story.items(ServiceName.INGEST, "/v1/articles?limit=100").stream()
                .collect(Collectors.groupingBy(
                        article -> article.path("url").asText(),
                        Collectors.mapping(article -> article.path("id").asText(), Collectors.toList())));
        accepted.forEach((article, id) -> {
            assertThat(stored.get(article.url())).as(article.url()).containsExactly(id);
            assertThat(story.versions(id)).as(article.url()).hasSize(1);
        });
    }

    private void assertSaidExactlyOnce(SmallArticle article, String id) {
        assertThat(story.statements(story.latestVersionId(id)))
                .as(article.url())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.at("/quotation/text").asText()).contains(article.words());
                    assertThat(entry.path("sources")).hasSize(1);
                });
    }
}
