package org.onrecord.extraction.quotation.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.entity.PhraseNames;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.quotation.Quotation;

/** Names that only their place as a quotation's source shows to be names: "Vulture", "Mr. Singer". */
final class NameSources {

    private static final Pattern BREAKS = Pattern.compile("(?<=.)\\s*(?:[,(—–;]|--)");
    private static final Pattern LINKS =
            Pattern.compile("(?<=.)\\s+(?:and|or|nor|who|of|for|from|at|in|himself|herself|itself|themselves)\\b");

    private final AnalysedText text;
    private final PhraseNames names;
    private final List<Entity> entities;
    private final Map<Integer, List<Mention>> more = new HashMap<>();
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();
    private final Map<String, Set<Integer>> byName = new HashMap<>();
    private final Map<String, Set<Integer>> byLastName = new HashMap<>();

    private NameSources(AnalysedText text) {
        this.text = text;
        this.names = new PhraseNames(text);
        this.entities = new ArrayList<>(text.get(Entity.LAYER));
        for (int e = 0; e < entities.size(); e++) {
            for (var mention : entities.get(e).mentions()) {
                if (mention.kind() == Mention.Kind.NAME) {
                    note(mention.range(), e);
                }
            }
        }
    }

    /** The entities of a text with the names of its sources; those that are new stand last. */
    static List<Entity> complete(AnalysedText text) {
        var complete = new NameSources(text);
        var sources = new TreeSet<CharRange>();
        for (var quotation : text.get(Quotation.LAYER)) {
            if (quotation.source() != null) {
                sources.add(quotation.source());
            }
        }
        sources.forEach(complete::name);
        complete.more.forEach((entity, mentions) ->
                complete.entities.set(entity, complete.entities.get(entity).withMore(mentions)));
        return List.copyOf(complete.entities);
    }

    private void note(CharRange range, int entity) {
        ends.put(range.start(), range.end());
        byName.computeIfAbsent(WordTable.key(text.at(range)), k -> new TreeSet<>())
                .add(entity);
        var name = entities.get(entity).name();
        if (entities.get(entity).type() == EntityType.PERSON && name != null) {
            byLastName
                    .computeIfAbsent(WordTable.key(name.substring(name.lastIndexOf(' ') + 1)), k -> new TreeSet<>())
                    .add(entity);
        }
    }

    private void name(CharRange source) {
        var found = found(source);
        if (found == null || named(found.range())) {
            return;
        }
        var name = text.at(found.range());
        int known = known(WordTable.key(name));
        var mention = new Mention(found.range(), Mention.Kind.NAME);
        if (known >= 0) {
            more.computeIfAbsent(known, k -> new ArrayList<>()).add(mention);
            note(found.range(), known);
        } else if (found.sure()) {
            var id = "e" + (entities.size() + 1);
            entities.add(new Entity(id, found.type(), name, null, null, List.of(), List.of(mention)));
            note(found.range(), entities.size() - 1);
        }
    }

    private boolean named(CharRange range) {
        var before = ends.lowerEntry(range.end());
        return before != null && before.getValue() > range.start();
    }

    /** The name that ends the source, or the part of it before what explains it or joins others to it. */
    private PhraseNames.@Nullable Found found(CharRange source) {
        var words = text.at(source);
        var breaks = BREAKS.matcher(words);
        int head = breaks.find() ? breaks.start() : words.length();
        var whole = names.ending(new CharRange(source.start(), source.start() + head));
        var links = LINKS.matcher(words).region(0, head);
        return (whole == null || !whole.sure()) && links.find()
                ? names.ending(new CharRange(source.start(), source.start() + links.start()))
                : whole;
    }

    /** The one entity of that name, or the one person of that last name; -1 if there is none or there are several. */
    private int known(String key) {
        int same = only(byName.getOrDefault(key, Set.of()));
        return same >= 0 ? same : only(byLastName.getOrDefault(key, Set.of()));
    }

    private static int only(Set<Integer> entities) {
        return entities.size() == 1 ? entities.iterator().next() : -1;
    }
}
