package org.onrecord.platform.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DurableTasksTest {

    @Inject
    DurableTasks tasks;

    @Inject
    ScriptedHandler handler;

    @Inject
    TaskRunner runner;

    private String subject;

    @BeforeEach
    void freshSubject() {
        subject = UUID.randomUUID().toString();
    }

    @Test
    void runsOnceAndIsGone() {
        enqueue();
        awaitDone();
        assertThat(handler.runsOf(subject)).isEqualTo(1);
    }

    @Test
    void needsATransaction() {
        assertThatThrownBy(() -> tasks.enqueue(ScriptedHandler.KIND, subject))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void asksForNothingIfTheTransactionRollsBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    tasks.enqueue(ScriptedHandler.KIND, subject);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(tasks.find(ScriptedHandler.KIND, subject)).isEmpty();
        // A later task has run, so an earlier one would have.
        var later = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> tasks.enqueue(ScriptedHandler.KIND, later));
        await().until(() -> handler.runsOf(later) == 1);
        assertThat(handler.runsOf(subject)).isZero();
    }

    @Test
    void triesAgainAfterAFailure() {
        handler.script(
                subject,
                () -> {
                    throw new IllegalStateException("first");
                },
                () -> {
                    throw TaskFailure.retry(
                            CommonProblems.INTERNAL_ERROR.because("second").problem());
                });
        enqueue();
        awaitDone();
        assertThat(handler.runsOf(subject)).isEqualTo(3);
    }

    @Test
    void parksAfterTheLastTryAndComesBackWhenRedriven() {
        ScriptedHandler.Try fails = () -> {
            throw new IllegalStateException("always");
        };
        handler.script(subject, fails, fails, fails);
        enqueue();
        var parked = awaitParked();
        assertThat(parked.attempts()).isEqualTo(3);
        assertThat(parked.problem().detail()).contains("always");
        given().get("/v1/tasks?state=PARKED&kind=scripted&limit=200")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(subject));

        given().post("/v1/tasks/" + parked.id() + "/redrive").then().statusCode(202);
        awaitDone();
        assertThat(handler.runsOf(subject)).isEqualTo(4);
    }

    @Test
    void parksAtOnceWhatAnotherTryWouldNotMend() {
        handler.script(subject, () -> {
            throw TaskFailure.park(CommonProblems.INVALID_BODY.because("broken").problem());
        });
        enqueue();
        assertThat(awaitParked().attempts()).isEqualTo(1);
    }

    @Test
    void waitsWithoutCountingTriesWhereTheHandlerSaysWhen() {
        ScriptedHandler.Try notYet = () -> {
            throw TaskFailure.later(
                    CommonProblems.INTERNAL_ERROR.because("not yet").problem(), Instant.now());
        };
        handler.script(subject, notYet, notYet, notYet, notYet);
        enqueue();
        awaitDone();
        assertThat(handler.runsOf(subject)).isEqualTo(5);
    }

    @Test
    void doesNothingBeforeItsTime() {
        var at = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MICROS);
        QuarkusTransaction.requiringNew().run(() -> tasks.enqueue(ScriptedHandler.KIND, subject, at));
        var later = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> tasks.enqueue(ScriptedHandler.KIND, later));
        await().until(() -> handler.runsOf(later) == 1);

        assertThat(handler.runsOf(subject)).isZero();
        assertThat(tasks.find(ScriptedHandler.KIND, subject).orElseThrow().nextAttemptAt())
                .isEqualTo(at);
        // Asked for again without a time, it is done at once.
        enqueue();
        awaitDone();
        assertThat(handler.runsOf(subject)).isEqualTo(1);
    }

    @Test
    void redrivesEverythingThatIsParked() {
        handler.script(subject, () -> {
            throw TaskFailure.park(CommonProblems.INVALID_BODY.because("broken").problem());
        });
        enqueue();
        awaitParked();
        given().post("/v1/tasks/redrive?kind=scripted").then().statusCode(202);
        awaitDone();
    }

    @Test
    void runsOnceMoreIfAskedAgainWhileItRuns() throws Exception {
        var started = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        handler.script(subject, () -> {
            started.countDown();
            finish.await();
        });
        enqueue();
        started.await();
        enqueue();
        finish.countDown();
        awaitDone();
        await().until(() -> handler.runsOf(subject) == 2);
    }

    @Test
    void refusesToRedriveWhatIsUnknownOrNotParked() throws Exception {
        given().post("/v1/tasks/" + UUID.randomUUID() + "/redrive")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-task"));
        given().get("/v1/tasks/nonsense").then().statusCode(404);
        given().get("/v1/tasks?cursor=nonsense").then().statusCode(400);

        var started = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        handler.script(subject, () -> {
            started.countDown();
            finish.await();
        });
        enqueue();
        started.await();
        var id = tasks.find(ScriptedHandler.KIND, subject).orElseThrow().id();
        given().get("/v1/tasks/" + id).then().statusCode(200).body("state", equalTo("WAITING"));
        given().post("/v1/tasks/" + id + "/redrive")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/task-not-parked"));
        finish.countDown();
        awaitDone();
    }

    @Test
    void doublesTheDelayUpToTheLongest() {
        assertThat(runner.delayAfter(1)).isEqualTo(Duration.ofMillis(10));
        assertThat(runner.delayAfter(4)).isEqualTo(Duration.ofMillis(80));
        assertThat(runner.delayAfter(500)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void countsDepthAndAge() {
        handler.script(subject, () -> {
            throw TaskFailure.park(CommonProblems.INVALID_BODY.because("broken").problem());
        });
        enqueue();
        awaitParked();
        await().untilAsserted(() -> {
            var metrics =
                    given().get("/q/metrics").then().statusCode(200).extract().asString();
            assertThat(metrics).containsPattern("onrecord_tasks\\{kind=\"scripted\",state=\"PARKED\"\\} [1-9]");
            assertThat(metrics).contains("onrecord_tasks_oldest_seconds{kind=\"scripted\"}");
        });
    }

    private void enqueue() {
        QuarkusTransaction.requiringNew().run(() -> tasks.enqueue(ScriptedHandler.KIND, subject));
    }

    private void awaitDone() {
        await().until(() -> tasks.find(ScriptedHandler.KIND, subject).isEmpty());
    }

    private DurableTask awaitParked() {
        return await().until(
                        () -> tasks.find(ScriptedHandler.KIND, subject),
                        found -> found.isPresent() && found.get().state() == DurableTask.State.PARKED)
                .orElseThrow();
    }
}
