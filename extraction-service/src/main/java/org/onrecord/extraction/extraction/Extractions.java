package org.onrecord.extraction.extraction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.onrecord.extraction.view.ExtractionJson;
import org.onrecord.extraction.view.ExtractionView;
import org.onrecord.platform.problem.ProblemException;

/** The extractions that are kept. They are added and never changed. */
@Singleton
public class Extractions {

    private static final Sort NEWEST_FIRST = Sort.descending("sequence");

    private final ExtractionRows rows;
    private final ArticleVersions versions;
    private final ExtractionJson json;
    private final Clock clock;

    Extractions(ExtractionRows rows, ArticleVersions versions, ExtractionJson json, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps what was found in a version under the next sequence, unless it is what the newest one says already.
     *
     * @return whether it was kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keep(String versionId, ExtractionView found) {
        if (!versions.lock(versionId)) {
            return false;
        }
        var hash = json.hash(found);
        var newest = newestRow(versionId);
        if (newest.isPresent() && newest.get().contentSha256.equals(hash)) {
            return false;
        }
        var row = new ExtractionRow();
        row.id = UUID.randomUUID().toString();
        row.versionId = versionId;
        row.sequence = nextSequence();
        row.pipelineVersion = found.pipeline().version();
        row.contentSha256 = hash;
        row.content = json.write(found);
        row.recordedAt = clock.instant();
        rows.persist(row);
        return true;
    }

    /** @throws ProblemException redacted (451) */
    @Transactional
    public Optional<ExtractionView> newest(String versionId) {
        versions.requireReadable(versionId);
        return newestRow(versionId).map(this::view);
    }

    /** @throws ProblemException redacted (451) */
    @Transactional
    Optional<ExtractionView> find(String versionId, String id) {
        versions.requireReadable(versionId);
        return rows.find("id = ?1 and versionId = ?2", id, versionId)
                .firstResultOptional()
                .map(this::view);
    }

    OptionalLong newestSequence(String versionId) {
        var newest = rows.getEntityManager()
                .createQuery("select max(sequence) from ExtractionRow where versionId = ?1", Long.class)
                .setParameter(1, versionId)
                .getSingleResult();
        return newest == null ? OptionalLong.empty() : OptionalLong.of(newest);
    }

    private Optional<ExtractionRow> newestRow(String versionId) {
        return rows.find("versionId", NEWEST_FIRST, versionId).firstResultOptional();
    }

    private long nextSequence() {
        return (Long) rows.getEntityManager()
                .createNativeQuery("select nextval('extraction_sequence')", Long.class)
                .getSingleResult();
    }

    private ExtractionView view(ExtractionRow row) {
        return json.read(row.content).named(row.id, row.sequence);
    }

    @ApplicationScoped
    static class ExtractionRows implements PanacheRepositoryBase<ExtractionRow, String> {}
}
