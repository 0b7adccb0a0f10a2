package org.onrecord.timeline.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.citation.Span;
import org.onrecord.timeline.extraction.ReceivedExtraction;
import org.onrecord.timeline.passage.Passages;

/** Picks the named entities out of an extraction, with every form of their names and every role. */
public final class ReadEntities {

    private static final int LONGEST_NAME = 300;
    private static final int MOST_FORMS = 20;

    private ReadEntities() {}

    /** Named entities in the order of the extraction; what the article never names is left out. */
    public static List<FoundEntity> read(ReceivedExtraction extraction, Passages passages) {
        var found = new ArrayList<FoundEntity>();
        for (var entity : extraction.entities()) {
            String name = entity.name();
            if (name == null || name.length() > LONGEST_NAME || NameKey.of(name).isEmpty()) {
                continue;
            }
            found.add(new FoundEntity(
                    entity.id(),
                    type(entity.type()),
                    onOneLine(name),
                    entity.wikidata(),
                    names(entity, passages),
                    roles(entity)));
        }
        return found;
    }

    private static EntityType type(String text) {
        for (var type : EntityType.values()) {
            if (type.name().equals(text.toUpperCase(Locale.ROOT))) {
                return type;
            }
        }
        return EntityType.UNKNOWN;
    }

    private static List<FoundEntity.Name> names(ReceivedExtraction.Entity entity, Passages passages) {
        Map<String, Span> forms = new LinkedHashMap<>();
        for (var mention : entity.mentions()) {
            var span = mention.span().span();
            if (mention.kind().equals("NAME") && span.length() <= LONGEST_NAME && forms.size() < MOST_FORMS) {
                forms.putIfAbsent(onOneLine(passages.exact(span)), span);
            }
        }
        return forms.entrySet().stream()
                .filter(form -> !NameKey.of(form.getKey()).isEmpty())
                .map(form -> new FoundEntity.Name(form.getKey(), form.getValue()))
                .toList();
    }

    private static List<FoundEntity.Role> roles(ReceivedExtraction.Entity entity) {
        var all = new ArrayList<ReceivedExtraction.Role>();
        if (entity.role() != null) {
            all.add(entity.role());
        }
        all.addAll(entity.roles());
        var found = new LinkedHashMap<Span, FoundEntity.Role>();
        for (var role : all) {
            var place = role.span();
            if (place != null && !role.text().isBlank() && role.text().length() <= LONGEST_NAME) {
                var span = place.span();
                // The first current role stands in the list too, there with all its fields.
                found.put(
                        span,
                        new FoundEntity.Role(
                                onOneLine(role.text()), span, role.former(), role.since(), role.country()));
            }
        }
        return List.copyOf(found.values());
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
