package org.onrecord.ingest.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.feed.document.FeedFormat;

/** A feed in the table {@code feed}. */
@Entity
@Table(name = "feed")
class FeedRow {

    @Id
    UUID id;

    String url;

    @Column(name = "asked_url")
    String askedUrl;

    /** Given by the one who follows it. */
    @Nullable
    String title;

    /** As the feed names itself. */
    @Column(name = "own_title")
    @Nullable
    String ownTitle;

    @Column(name = "site_url")
    @Nullable
    String siteUrl;

    @Enumerated(EnumType.STRING)
    @Nullable
    FeedFormat format;

    @Enumerated(EnumType.STRING)
    FeedState state;

    @Column(name = "ended_because")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String endedBecause;

    @Column(name = "min_interval_seconds")
    @Nullable
    Integer minIntervalSeconds;

    @Column(name = "max_interval_seconds")
    @Nullable
    Integer maxIntervalSeconds;

    @Column(name = "interval_seconds")
    int intervalSeconds;

    @Column(name = "asked_interval_seconds")
    @Nullable
    Integer askedIntervalSeconds;

    @Nullable
    String etag;

    @Column(name = "last_modified")
    @Nullable
    String lastModified;

    @Column(name = "guids_repeat")
    boolean guidsRepeat;

    int failures;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "last_polled_at")
    @Nullable
    Instant lastPolledAt;

    @Column(name = "last_read_at")
    @Nullable
    Instant lastReadAt;

    @Column(name = "last_new_at")
    @Nullable
    Instant lastNewAt;

    @Column(name = "next_poll_at")
    @Nullable
    Instant nextPollAt;

    @Column(name = "polling_until")
    @Nullable
    Instant pollingUntil;

    long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FeedRow() {}

    FeedRow(String url, Duration interval, Instant now) {
        this.id = UUID.randomUUID();
        this.url = url;
        this.askedUrl = url;
        this.state = FeedState.ACTIVE;
        this.intervalSeconds = (int) interval.toSeconds();
        this.createdAt = now;
        this.nextPollAt = now;
        this.revision = 1;
    }
}
