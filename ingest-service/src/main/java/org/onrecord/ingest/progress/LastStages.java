package org.onrecord.ingest.progress;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.VersionId;
import org.onrecord.platform.database.StoredJson;
import org.onrecord.platform.problem.Problem;

/** What the extraction-service last said of each version that was asked for. */
@Singleton
class LastStages {

    private final EntityManager database;
    private final StoredJson json;
    private final Clock clock;

    LastStages(EntityManager database, StoredJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The last answer, as it stands when no new one comes. */
    Optional<Progress> find(VersionId version) {
        var rows = database.createNativeQuery(
                        "select stage, cast(problem as text) from version_progress where version_id = :version",
                        Tuple.class)
                .setParameter("version", version.value())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(progress((Tuple) rows.get(0)));
    }

    /** Keeps an answer; an equal one is not written again, so that polling costs no writes. */
    @Transactional
    public void remember(VersionId version, Progress progress) {
        database.createNativeQuery("""
                        insert into version_progress (version_id, stage, problem, observed_at)
                        values (:version, :stage, cast(:problem as jsonb), :now)
                        on conflict (version_id) do update
                        set stage = excluded.stage, problem = excluded.problem, observed_at = excluded.observed_at
                        where version_progress.stage <> excluded.stage""")
                .setParameter("version", version.value())
                .setParameter("stage", progress.stage().name())
                .setParameter("problem", write(progress.problem()))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Progress progress(Tuple row) {
        return new Progress(Stage.valueOf(row.get(0, String.class)), read(row.get(1, String.class)), true);
    }

    private @Nullable Problem read(@Nullable String problem) {
        return problem == null ? null : json.read(problem, Problem.class);
    }

    private @Nullable String write(@Nullable Problem problem) {
        return problem == null ? null : json.text(problem);
    }
}
