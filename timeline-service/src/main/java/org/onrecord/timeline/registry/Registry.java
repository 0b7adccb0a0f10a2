package org.onrecord.timeline.registry;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.database.Database;

/** Writes the registry, inside the transaction of an intake. */
@Singleton
public class Registry {

    private final Database database;

    Registry(Database database) {
        this.database = database;
    }

    /**
     * Recognises the entities of an article, adds those that are new, and replaces what the article said of names and
     * roles before.
     *
     * @param origin the version that they were found in
     * @return the entity of the registry by the id that the extraction gave it
     */
    public Map<String, KnownEntity> register(List<FoundEntity> found, Origin origin) {
        var recognition = new RecogniseEntities(origin.articleId(), candidates(found, origin), UUID::randomUUID);
        var byLocalId = recognition.recognise(found);
        insert(recognition.created(), origin.at());
        database.batch(
                "update entity set wikidata = ? where id = ?",
                recognition.identified().stream()
                        .map(entity -> new @Nullable Object[] {entity.wikidata(), entity.id()})
                        .toList());
        replaceNames(found, byLocalId, origin);
        replaceRoles(found, byLocalId, origin);
        return byLocalId;
    }

    /** The version of an article that gave names and roles, and when that was taken in. */
    public record Origin(
            String articleId, String versionId, @Nullable LocalDate reportedOn, Instant at) {}

    private List<KnownEntity> candidates(List<FoundEntity> found, Origin origin) {
        var keys = found.stream().map(entity -> entity.key().text()).distinct().toList();
        var items = found.stream()
                .map(FoundEntity::wikidata)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return database.list(Registry::known, """
                select id, type, name, name_key, scope, wikidata from entity
                where name_key = any(?) and (scope in ('', ?) or scope = wikidata)
                union
                select id, type, name, name_key, scope, wikidata from entity where wikidata = any(?)
                order by id""", keys, origin.articleId(), items);
    }

    private static KnownEntity known(ResultSet row) throws SQLException {
        return new KnownEntity(
                row.getObject("id", UUID.class),
                EntityType.valueOf(row.getString("type")),
                row.getString("name"),
                row.getString("name_key"),
                row.getString("scope"),
                row.getString("wikidata"));
    }

    private void insert(List<KnownEntity> entities, Instant at) {
        database.batch(
                """
                insert into entity (id, type, name, name_key, scope, wikidata, recorded_at, search)
                values (?, ?, ?, ?, ?, ?, ?, to_tsvector('simple', ?))""",
                entities.stream()
                        .map(entity -> new @Nullable Object[] {
                            entity.id(),
                            entity.type().name(),
                            entity.name(),
                            entity.key(),
                            entity.scope(),
                            entity.wikidata(),
                            at,
                            entity.key()
                        })
                        .toList());
    }

    private void replaceNames(List<FoundEntity> found, Map<String, KnownEntity> byLocalId, Origin origin) {
        database.update(
                "update entity_name set superseded_at = ? where article_id = ? and superseded_at is null",
                origin.at(),
                origin.articleId());
        var rows = new ArrayList<@Nullable Object[]>();
        var searchable = new ArrayList<@Nullable Object[]>();
        for (var entity : found) {
            var known = Objects.requireNonNull(byLocalId.get(entity.localId()));
            Set<String> words = new LinkedHashSet<>(entity.key().words());
            for (var name : entity.names()) {
                words.addAll(NameKey.of(name.text()).words());
                rows.add(new @Nullable Object[] {
                    known.id(),
                    origin.articleId(),
                    origin.versionId(),
                    name.text(),
                    name.span().start(),
                    name.span().end(),
                    origin.reportedOn(),
                    origin.at()
                });
            }
            String text = String.join(" ", words);
            searchable.add(new @Nullable Object[] {text, known.id(), text});
        }
        database.batch("""
                insert into entity_name (entity_id, article_id, version_id, name, char_from, char_to, reported_on, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        // A row whose words are there already is not written again.
        database.batch("""
                update entity set search = search || to_tsvector('simple', ?)
                where id = ? and not search @@ plainto_tsquery('simple', ?)""", searchable);
    }

    private void replaceRoles(List<FoundEntity> found, Map<String, KnownEntity> byLocalId, Origin origin) {
        database.update(
                "update entity_role set superseded_at = ? where article_id = ? and superseded_at is null",
                origin.at(),
                origin.articleId());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var entity : found) {
            var known = Objects.requireNonNull(byLocalId.get(entity.localId()));
            for (var role : entity.roles()) {
                rows.add(new @Nullable Object[] {
                    known.id(),
                    origin.articleId(),
                    origin.versionId(),
                    role.text(),
                    role.span().start(),
                    role.span().end(),
                    role.former(),
                    role.since(),
                    role.country(),
                    origin.reportedOn(),
                    origin.at()
                });
            }
        }
        database.batch("""
                insert into entity_role (entity_id, article_id, version_id, text, char_from, char_to, former, since, country,
                    reported_on, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}
