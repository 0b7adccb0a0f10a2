package org.onrecord.timeline.registry;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.onrecord.platform.database.Database;

/**
 * Takes what an article said of names and roles out of the registry, for a redaction. An entity that no other article
 * names is erased; its id stays. One that others name goes by their names alone.
 */
@Singleton
public class EraseNames {

    private final Database database;

    EraseNames(Database database) {
        this.database = database;
    }

    /** Runs in the turn of an intake. */
    public void of(String articleId, Instant at) {
        var entities = database.list(row -> row.getObject(1, UUID.class), """
                        select entity_id from entity_name where article_id = ?
                        union select entity_id from entity_role where article_id = ?
                        union select id from entity where scope = ?""", articleId, articleId, articleId);
        database.update("delete from entity_name where article_id = ?", articleId);
        database.update("delete from entity_role where article_id = ?", articleId);
        entities.forEach(entity -> keepNamesOfOthers(entity, at));
    }

    private void keepNamesOfOthers(UUID entity, Instant at) {
        var names = database.list(row -> row.getString(1), """
                        select name from entity_name where entity_id = ? group by name order by count(*) desc, name""", entity);
        if (names.isEmpty()) {
            erase(entity, at);
            return;
        }
        var words = new LinkedHashSet<String>();
        names.forEach(name -> words.addAll(NameKey.of(name).words()));
        database.update(
                "update entity set search = to_tsvector('simple', ?) where id = ?", String.join(" ", words), entity);
        var known = database.first(row -> row.getString(1), "select name from entity where id = ?", entity)
                .orElseThrow();
        if (names.stream().noneMatch(name -> isSame(name, known))) {
            rename(entity, names.get(0));
        } else if (!names.contains(known)) {
            respell(
                    entity,
                    names.stream()
                            .filter(name -> isSame(name, known))
                            .findFirst()
                            .orElse(known));
        }
    }

    private static boolean isSame(String name, String other) {
        return List.of(NameKey.of(name), NameKey.of(name).withoutArticle())
                .contains(NameKey.of(other).withoutArticle());
    }

    private void respell(UUID entity, String name) {
        database.update("update entity set name = ? where id = ?", name, entity);
    }

    /** A scope of its own, for another entity may bear the name already. */
    private void rename(UUID entity, String name) {
        database.update(
                "update entity set name = ?, name_key = ?, scope = coalesce(wikidata, id::text) where id = ?",
                name,
                NameKey.of(name).withoutArticle().text(),
                entity);
    }

    private void erase(UUID entity, Instant at) {
        database.update("""
                        update entity set name = '', name_key = 'redacted ' || id, scope = id::text, wikidata = null, search = '',
                            redacted_at = coalesce(redacted_at, ?) where id = ?""", at, entity);
    }
}
