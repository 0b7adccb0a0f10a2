package org.onrecord.timeline.registry;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Citation;
import org.onrecord.platform.database.Database;
import org.onrecord.timeline.article.ArticleProblems;

/** Reads the registry. */
@Singleton
public class Entities {

    /** More of them help nobody, and a page of entities stays small. */
    private static final int MOST_ALIASES = 20;

    private static final int MOST_ROLES = 20;

    /** Words of a form that mean more entities than this mean none in particular. */
    private static final int MOST_MEANT = 20;

    private final Database database;

    Entities(Database database) {
        this.database = database;
    }

    /** Where an entity stands in the registry's order: by folded name, then by id. */
    record Place(String nameKey, UUID id) {}

    /** An entity with its place. */
    record Placed(RegistryEntity entity, Place place) {}

    /** @throws org.onrecord.platform.problem.ProblemException redacted (451) */
    public Optional<RegistryEntity> find(UUID id) {
        if (database.first(row -> true, "select 1 from entity where id = ? and redacted_at is not null", id)
                .isPresent()) {
            throw ArticleProblems.redacted("entityId", id.toString());
        }
        return complete(database.list(
                        Entities::bare, "select id, type, name, name_key, wikidata from entity where id = ?", id))
                .stream()
                .map(Placed::entity)
                .findFirst();
    }

    /** Whom somebody may mean who types these words. */
    public List<RegistryEntity> meantBy(String words) {
        var key = NameKey.of(words);
        return key.isEmpty()
                ? List.of()
                : search(key, null, MOST_MEANT).stream().map(Placed::entity).toList();
    }

    /**
     * Entities of which every word begins a word of one of their names, without regard to case and diacritics.
     *
     * @param words all entities if null
     */
    List<Placed> search(@Nullable NameKey words, @Nullable Place after, int most) {
        var conditions = new ArrayList<>(List.of("redacted_at is null"));
        var parameters = new ArrayList<@Nullable Object>();
        if (words != null) {
            conditions.add("search @@ to_tsquery('simple', ?)");
            parameters.add(
                    words.words().stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & ")));
        }
        if (after != null) {
            conditions.add("(name_key, id) > (?, ?)");
            parameters.add(after.nameKey());
            parameters.add(after.id());
        }
        parameters.add(most);
        String where = " where " + String.join(" and ", conditions);
        return complete(database.list(
                Entities::bare,
                "select id, type, name, name_key, wikidata from entity" + where + " order by name_key, id limit ?",
                parameters.toArray()));
    }

    private static Placed bare(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Placed(
                new RegistryEntity(
                        id,
                        EntityType.valueOf(row.getString("type")),
                        row.getString("name"),
                        List.of(),
                        List.of(),
                        row.getString("wikidata")),
                new Place(row.getString("name_key"), id));
    }

    private List<Placed> complete(List<Placed> bare) {
        var ids = new Database.Ids(
                bare.stream().map(placed -> placed.entity().id()).toList());
        var aliases = aliases(ids);
        var roles = roles(ids);
        return bare.stream()
                .map(placed -> {
                    var entity = placed.entity();
                    var complete = new RegistryEntity(
                            entity.id(),
                            entity.type(),
                            entity.name(),
                            aliases.getOrDefault(entity.id(), List.of()),
                            roles.getOrDefault(entity.id(), List.of()),
                            entity.wikidata());
                    return new Placed(complete, placed.place());
                })
                .toList();
    }

    private Map<UUID, List<String>> aliases(Database.Ids ids) {
        var found = new HashMap<UUID, List<String>>();
        database.list(row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)), """
                        select e.id, n.name from entity e cross join lateral (
                            select distinct name from entity_name
                            where entity_id = e.id and superseded_at is null and name <> e.name order by name limit ?) n
                        where e.id = any(?)""", MOST_ALIASES, ids)
                .forEach(row -> found.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                        .add(row.getValue()));
        return found;
    }

    private Map<UUID, List<RegistryEntity.Role>> roles(Database.Ids ids) {
        var found = new HashMap<UUID, List<RegistryEntity.Role>>();
        // Several articles give the same role; of each the latest report stands for all.
        database.list(row -> Map.entry(row.getObject("entity_id", UUID.class), role(row)), """
                        select r.*, v.text_sha256,
                            substring(v.body from r.char_from + 1 for r.char_to - r.char_from) as exact,
                            substring(v.body from greatest(r.char_from + 1 - 32, 1) for least(32, r.char_from)) as prefix,
                            substring(v.body from r.char_to + 1 for 32) as suffix
                        from entity e cross join lateral (
                            select * from (
                                select distinct on (lower(text), former) * from entity_role
                                where entity_id = e.id and superseded_at is null
                                order by lower(text), former, reported_on desc nulls last, char_from) latest
                            order by former, reported_on desc nulls last, char_from limit ?) r
                        join article_version v on v.version_id = r.version_id
                        where e.id = any(?)
                        order by r.former, r.reported_on desc nulls last, r.char_from""", MOST_ROLES, ids)
                .forEach(row -> found.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                        .add(row.getValue()));
        return found;
    }

    private static RegistryEntity.Role role(ResultSet row) throws SQLException {
        var citation = new Citation(
                row.getString("version_id"),
                row.getInt("char_from"),
                row.getInt("char_to"),
                row.getString("exact"),
                row.getString("prefix"),
                row.getString("suffix"),
                row.getString("text_sha256"));
        return new RegistryEntity.Role(
                row.getString("text"),
                row.getBoolean("former"),
                row.getString("since"),
                row.getString("country"),
                row.getObject("reported_on", LocalDate.class),
                citation);
    }
}
