package org.onrecord.extraction.extraction;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.onrecord.platform.problem.ProblemException;

/** The article versions that were received. */
@Singleton
public class ArticleVersions {

    private final VersionRows rows;
    private final ObjectMapper json;
    private final ObjectWriter ascii;
    private final Clock clock;

    ArticleVersions(VersionRows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        // What no field of ours is read into can hold characters that the database refuses; as an escape it takes them.
        this.ascii = json.writer().with(JsonGenerator.Feature.ESCAPE_NON_ASCII);
        this.clock = clock;
    }

    /**
     * Keeps a version unless one with its id is there.
     *
     * @return whether it was kept
     */
    @Transactional
    boolean keep(ReceivedVersion version, JsonNode body) {
        // A concurrent delivery of the same version waits here for the first one, and then changes nothing.
        return rows.getEntityManager()
                        .createNativeQuery("""
                                insert into article_version (id, article_id, number, text_sha256, body, recorded_at)
                                values (?1, ?2, ?3, ?4, cast(?5 as json), ?6) on conflict (id) do nothing""")
                        .setParameter(1, version.id())
                        .setParameter(2, version.articleId())
                        .setParameter(3, version.number())
                        .setParameter(4, version.textSha256())
                        .setParameter(5, write(body))
                        .setParameter(6, clock.instant())
                        .executeUpdate()
                == 1;
    }

    public boolean has(String id) {
        return rows.count("id", id) == 1;
    }

    /** SHA-256 of the text of a version. */
    Optional<String> textSha256(String id) {
        return rows.find("id", id)
                .project(TextHashOnly.class)
                .singleResultOptional()
                .map(TextHashOnly::textSha256);
    }

    /** @throws ProblemException redacted (451) */
    @Transactional
    public Optional<StoredVersion> find(String id) {
        return rows.findByIdOptional(id).map(row -> read(readable(row).body));
    }

    /**
     * Makes whoever else writes about the version wait until the transaction that runs has ended.
     *
     * @return whether the version is there and was not erased
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lock(String id) {
        var row = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return row != null && row.redactedAt == null;
    }

    /** @throws ProblemException redacted (451) */
    @Transactional
    public void requireReadable(String id) {
        rows.findByIdOptional(id).ifPresent(ArticleVersions::readable);
    }

    private static VersionRow readable(VersionRow row) {
        if (row.redactedAt != null) {
            throw ExtractionProblems.redacted(row.articleId);
        }
        return row;
    }

    private StoredVersion read(String body) {
        try {
            var node = json.readTree(body);
            return new StoredVersion(json.treeToValue(node, ReceivedVersion.class), node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored version was read once", e);
        }
    }

    private String write(JsonNode body) {
        try {
            return ascii.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON can always be written", e);
        }
    }

    /** The hash alone: the text can be long. */
    record TextHashOnly(String textSha256) {}

    @ApplicationScoped
    static class VersionRows implements PanacheRepositoryBase<VersionRow, String> {}
}
