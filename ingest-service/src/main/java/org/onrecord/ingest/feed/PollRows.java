package org.onrecord.ingest.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code feed_poll}. */
@ApplicationScoped
class PollRows implements PanacheRepositoryBase<PollRow, UUID> {}
