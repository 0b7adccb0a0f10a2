package org.onrecord.timeline.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom of the registry the entities of one article mean. Rules, first that applies:
 *
 * <ol>
 *   <li>a single name of a person: the one that bore it in this article before, else somebody new, known here only;
 *   <li>the same Wikidata id;
 *   <li>the same folded name, unless both have Wikidata ids and these differ;
 *   <li>several bear the name and nothing tells them apart: as with a single name;
 *   <li>nobody bears it: somebody new.
 * </ol>
 */
final class RecogniseEntities {

    private final String articleId;
    private final Supplier<UUID> ids;
    private final List<KnownEntity> known;
    private final List<KnownEntity> created = new ArrayList<>();
    private final List<KnownEntity> identified = new ArrayList<>();

    /**
     * @param candidates all of the registry that share a type with a name, or with a Wikidata id, of the article
     * @param ids gives the id of somebody new
     */
    RecogniseEntities(String articleId, List<KnownEntity> candidates, Supplier<UUID> ids) {
        this.articleId = articleId;
        this.known = new ArrayList<>(candidates);
        this.ids = ids;
    }

    Map<String, KnownEntity> recognise(List<FoundEntity> found) {
        var byLocalId = new LinkedHashMap<String, KnownEntity>();
        for (var entity : found) {
            byLocalId.put(entity.localId(), recognise(entity));
        }
        return byLocalId;
    }

    /** Those that the registry does not have yet. */
    List<KnownEntity> created() {
        return created;
    }

    /** Those whose Wikidata id is known only now. */
    List<KnownEntity> identified() {
        return identified;
    }

    private KnownEntity recognise(FoundEntity entity) {
        if (entity.isBareName()) {
            return onlyHere(entity);
        }
        String item = entity.wikidata();
        if (item != null) {
            var same = first(other -> other.type() == entity.type() && item.equals(other.wikidata()));
            if (same.isPresent()) {
                return same.get();
            }
        }
        var namesakes = namesakes(entity, other -> !other.scope().equals(articleId));
        var possible = namesakes.stream().filter(other -> agrees(other, item)).toList();
        if (possible.size() > 1) {
            return onlyHere(entity);
        }
        if (possible.isEmpty()) {
            return create(entity, namesakes.isEmpty() ? "" : Objects.requireNonNull(item));
        }
        return item == null ? possible.get(0) : identify(possible.get(0), item);
    }

    private static boolean agrees(KnownEntity other, @Nullable String item) {
        return item == null || other.wikidata() == null || item.equals(other.wikidata());
    }

    private KnownEntity onlyHere(FoundEntity entity) {
        return namesakes(entity, other -> other.scope().equals(articleId)).stream()
                .findFirst()
                .orElseGet(() -> create(entity, articleId));
    }

    private List<KnownEntity> namesakes(FoundEntity entity, Predicate<KnownEntity> where) {
        String key = entity.key().text();
        return known.stream()
                .filter(other -> other.type() == entity.type() && other.key().equals(key))
                .filter(where)
                .toList();
    }

    private Optional<KnownEntity> first(Predicate<KnownEntity> test) {
        return known.stream().filter(test).findFirst();
    }

    private KnownEntity create(FoundEntity entity, String scope) {
        String item = entity.isBareName() ? null : entity.wikidata();
        var entry = new KnownEntity(
                ids.get(), entity.type(), entity.name(), entity.key().text(), scope, item);
        known.add(entry);
        created.add(entry);
        return entry;
    }

    private KnownEntity identify(KnownEntity entity, String item) {
        if (item.equals(entity.wikidata())) {
            return entity;
        }
        var identifiedNow = entity.withWikidata(item);
        known.set(known.indexOf(entity), identifiedNow);
        int at = created.indexOf(entity);
        if (at >= 0) {
            created.set(at, identifiedNow);
        } else {
            identified.add(identifiedNow);
        }
        return identifiedNow;
    }
}
