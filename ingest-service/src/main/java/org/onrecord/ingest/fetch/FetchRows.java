package org.onrecord.ingest.fetch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code page_fetch}. */
@ApplicationScoped
class FetchRows implements PanacheRepositoryBase<FetchRow, UUID> {}
