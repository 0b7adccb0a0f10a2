package org.onrecord.timeline.article;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.database.Database;

/** What ingest-service said last of articles. It is written in the turn of an intake alone. */
@Singleton
public class ArticleStates {

    private final Database database;

    ArticleStates(Database database) {
        this.database = database;
    }

    public Optional<ArticleState> find(String articleId) {
        return Optional.ofNullable(find(List.of(articleId)).get(articleId));
    }

    /** Those of the articles of which something was said. */
    public Map<String, ArticleState> find(Collection<String> articleIds) {
        var found = new HashMap<String, ArticleState>();
        database.list(
                        ArticleStates::state,
                        "select * from article_state where article_id = any(?)",
                        List.copyOf(articleIds))
                .forEach(state -> found.put(state.articleId(), state));
        return found;
    }

    public boolean isRedacted(String articleId) {
        return database.first(
                        row -> true,
                        "select 1 from article_state where article_id = ? and redacted_at is not null",
                        articleId)
                .isPresent();
    }

    /** Keeps a state in the place of the one before; never one of an article that was erased. */
    public void put(ArticleState state, Instant at) {
        var retraction = state.retraction();
        var copies = state.copyGroup();
        database.update(
                """
                insert into article_state as known (article_id, sequence, url, publisher, latest_version_id, retraction_reason,
                    retraction_notice, retracted_at, copy_group_id, copy_origin_article_id, copy_agency, copy_why, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (article_id) do update set sequence = excluded.sequence, url = excluded.url,
                    publisher = excluded.publisher, latest_version_id = excluded.latest_version_id,
                    retraction_reason = excluded.retraction_reason, retraction_notice = excluded.retraction_notice,
                    retracted_at = excluded.retracted_at, copy_group_id = excluded.copy_group_id,
                    copy_origin_article_id = excluded.copy_origin_article_id, copy_agency = excluded.copy_agency,
                    copy_why = excluded.copy_why, recorded_at = excluded.recorded_at
                where known.redacted_at is null""",
                state.articleId(),
                state.sequence(),
                state.url(),
                state.publisher(),
                state.latestVersionId(),
                retraction == null ? null : retraction.reason(),
                retraction == null ? null : retraction.notice(),
                retraction == null ? null : retraction.at(),
                copies == null ? null : copies.id(),
                copies == null ? null : copies.originArticleId(),
                copies == null ? null : copies.agency(),
                copies == null ? null : copies.why(),
                at);
    }

    /** Keeps of an article only that it was erased, and why; what was said first stands. */
    public void redact(String articleId, long sequence, Redaction redaction, Instant at) {
        database.update("""
                insert into article_state as known (article_id, sequence, redaction_reason, redaction_basis, redacted_at, recorded_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (article_id) do update set sequence = greatest(known.sequence, excluded.sequence), url = null,
                    publisher = null, latest_version_id = null, retraction_reason = null, retraction_notice = null,
                    retracted_at = null, copy_group_id = null, copy_origin_article_id = null, copy_agency = null,
                    copy_why = null, recorded_at = excluded.recorded_at,
                    redaction_reason = coalesce(known.redaction_reason, excluded.redaction_reason),
                    redaction_basis = coalesce(known.redaction_basis, excluded.redaction_basis),
                    redacted_at = coalesce(known.redacted_at, excluded.redacted_at)""", articleId, sequence, redaction.reason(), redaction.basis(), redaction.at(), at);
    }

    private static ArticleState state(ResultSet row) throws SQLException {
        var reason = row.getString("retraction_reason");
        var group = row.getString("copy_group_id");
        return new ArticleState(
                row.getString("article_id"),
                row.getLong("sequence"),
                row.getString("url"),
                row.getString("publisher"),
                row.getString("latest_version_id"),
                reason == null ? null : new Retraction(reason, row.getString("retraction_notice"), instant(row)),
                group == null ? null : copies(group, row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("retracted_at", OffsetDateTime.class).toInstant();
    }

    private static ArticleState.CopyGroup copies(String id, ResultSet row) throws SQLException {
        @Nullable String agency = row.getString("copy_agency");
        return new ArticleState.CopyGroup(
                id, row.getString("copy_origin_article_id"), agency, row.getString("copy_why"));
    }
}
