package org.onrecord.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A group of copies in the table {@code copy_group}, which the package {@code copies} writes. */
@Entity
@Immutable
@Table(name = "copy_group")
class CopyGroupRow {

    @Id
    UUID id;

    @Column(name = "origin_article_id")
    UUID originArticleId;

    @Enumerated(EnumType.STRING)
    OriginRule rule;

    @Nullable
    String agency;

    @Column(name = "agency_wikidata_id")
    @Nullable
    String agencyWikidataId;

    String why;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CopyGroupRow() {}

    CopyGroup group() {
        return new CopyGroup(id, new ArticleId(originArticleId), rule, agency, agencyWikidataId, why);
    }
}
