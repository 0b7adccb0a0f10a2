package org.onrecord.ingest.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A poll in the table {@code feed_poll}. */
@Entity
@Table(name = "feed_poll")
class PollRow {

    @Id
    UUID id;

    @Column(name = "feed_id")
    UUID feedId;

    Instant at;

    String url;

    @Enumerated(EnumType.STRING)
    PollOutcome outcome;

    @Nullable
    Integer status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String problem;

    @Column(name = "items_seen")
    int itemsSeen;

    @Column(name = "items_new")
    int itemsNew;

    @Column(name = "items_changed")
    int itemsChanged;

    @Column(name = "items_skipped")
    int itemsSkipped;

    @Column(name = "items_left_out")
    int itemsLeftOut;

    @JdbcTypeCode(SqlTypes.JSON)
    String notes;

    @Column(name = "next_poll_at")
    @Nullable
    Instant nextPollAt;

    String why;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PollRow() {}

    PollRow(
            UUID feedId,
            String url,
            Instant at,
            PollReport report,
            ItemCounts items,
            @Nullable String problem,
            String notes) {
        this.id = UUID.randomUUID();
        this.feedId = feedId;
        this.at = at;
        this.url = url;
        this.outcome = report.outcome();
        this.status = report.status();
        this.problem = problem;
        this.itemsSeen = items.seen();
        this.itemsNew = items.fresh();
        this.itemsChanged = items.changed();
        this.itemsSkipped = items.skipped();
        this.itemsLeftOut = report.document() == null ? 0 : report.document().leftOut();
        this.notes = notes;
        this.why = "";
    }
}
