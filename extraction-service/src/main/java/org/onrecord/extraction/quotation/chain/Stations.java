package org.onrecord.extraction.quotation.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.lexicon.Lexicon;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;

/** Says how the words of a station name it, and which entity they mean. */
final class Stations {

    private static final Set<String> PREPOSITIONS =
            Lexicon.read("naming-words.tsv").words("PREPOSITION");
    private static final int NEAR = 40;

    private record Place(CharRange range, Entity entity) {}

    private final AnalysedText text;
    private final List<Place> names = new ArrayList<>();
    private final Map<String, Entity> byId = new HashMap<>();

    Stations(AnalysedText text) {
        this.text = text;
        for (var entity : text.get(Entity.LAYER)) {
            byId.put(entity.id(), entity);
            entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .forEach(mention -> names.add(new Place(mention.range(), entity)));
        }
        names.sort(Comparator.comparing(Place::range));
    }

    String words(CharRange range) {
        return text.at(range);
    }

    /** A station that metadata or a line of credits name. */
    Hop named(Hop.Kind kind, String name, @Nullable CharRange range) {
        var naming = Media.isState(name) ? Hop.Naming.STATE_MEDIA : Hop.Naming.NAMED;
        var place = range == null ? null : nameIn(range);
        return new Hop(
                kind, naming, range, place == null ? null : place.entity().id(), name);
    }

    Hop speaker(Quotation quotation) {
        var speaker = quotation.speaker();
        var name = speaker.name();
        var source = quotation.source();
        var naming = name == null
                ? Unnamed.naming(source == null ? List.of() : Media.words(text.at(source)))
                : naming(name, speaker.entityId(), source);
        return new Hop(Hop.Kind.SPEAKER, naming, speaker.mention(), speaker.entityId(), name);
    }

    /** The station that the words at a range name. */
    Hop at(Hop.Kind kind, CharRange range) {
        var place = head(range);
        if (place == null) {
            return new Hop(kind, Unnamed.naming(Media.words(text.at(range))), range, null, null);
        }
        var name = shown(place);
        return new Hop(
                kind,
                naming(name, place.entity().id(), range),
                range,
                place.entity().id(),
                name);
    }

    /** The medium that the first words at a range name or describe, as one that relays; null if they do not. */
    @Nullable
    Hop medium(CharRange range) {
        for (int i = firstName(range.start()); i < names.size(); i++) {
            var place = names.get(i);
            if (place.range().start() > Math.min(range.end(), range.start() + NEAR)) {
                break;
            }
            if (range.contains(place.range()) && Media.isName(shown(place))) {
                var before = new CharRange(range.start(), place.range().end());
                var words = isHead(range, place) ? before : place.range();
                return new Hop(
                        Hop.Kind.RELAY,
                        Media.isState(shown(place)) ? Hop.Naming.STATE_MEDIA : Hop.Naming.NAMED,
                        words,
                        place.entity().id(),
                        shown(place));
            }
        }
        var head = Unnamed.head(Media.words(text.at(range)));
        boolean described = !head.isEmpty() && Media.isNoun(head.get(head.size() - 1));
        return described ? at(Hop.Kind.RELAY, range) : null;
    }

    /** Whether the words mean somebody or something from which one has information. */
    boolean informs(CharRange range) {
        var place = head(range);
        boolean named = place != null && place.entity().type() != EntityType.LOCATION;
        return named || Unnamed.informs(Media.words(text.at(range)));
    }

    private static String shown(Place place) {
        var name = place.entity().name();
        return name == null ? "" : name;
    }

    /** A document is named for who made it: "a Coast Times report"; the name of a medium is no such document. */
    private Hop.Naming naming(String name, @Nullable String entityId, @Nullable CharRange range) {
        if (Media.isState(name)) {
            return Hop.Naming.STATE_MEDIA;
        }
        var entity = entityId == null ? null : byId.get(entityId);
        if (range == null || (entity != null && entity.type() == EntityType.PERSON)) {
            return Hop.Naming.NAMED;
        }
        var place = nameIn(range);
        if (place == null) {
            return Unnamed.isDocument(Media.words(text.at(range))) ? Hop.Naming.DOCUMENT : Hop.Naming.NAMED;
        }
        var before =
                Media.words(text.text().substring(range.start(), place.range().start()));
        var behind = Media.words(text.text().substring(Math.min(place.range().end(), range.end()), range.end()));
        // "the broadcaster NHK", "Horizon magazine": the noun only says what the name is.
        boolean document = (Unnamed.isDocument(behind) && !endsWithMedium(behind))
                || (Unnamed.isDocument(before) && !endsWithMedium(before));
        return document ? Hop.Naming.DOCUMENT : Hop.Naming.NAMED;
    }

    private static boolean endsWithMedium(List<String> words) {
        return !words.isEmpty() && Media.isNoun(words.get(words.size() - 1));
    }

    private @Nullable Place nameIn(CharRange range) {
        int i = firstName(range.start());
        return i < names.size() && range.contains(names.get(i).range()) ? names.get(i) : null;
    }

    /** The name that the phrase is about: none inside "close to Lane" or "Lane's lawyer". */
    private @Nullable Place head(CharRange range) {
        for (int i = firstName(range.start());
                i < names.size() && names.get(i).range().start() < range.end();
                i++) {
            if (range.contains(names.get(i).range()) && isHead(range, names.get(i))) {
                return names.get(i);
            }
        }
        return null;
    }

    private boolean isHead(CharRange range, Place place) {
        var before =
                Media.words(text.text().substring(range.start(), place.range().start()));
        boolean inPhrase = before.stream().anyMatch(PREPOSITIONS::contains);
        int end = place.range().end();
        boolean possessor = text.text().startsWith("’s", end) || text.text().startsWith("'s", end);
        var behind = Media.words(text.text().substring(Math.min(end, range.end()), range.end()));
        boolean goesOn =
                !possessor && !behind.isEmpty() && (place.entity().type() == EntityType.LOCATION || describes(behind));
        return !inPhrase && !possessor && !goesOn;
    }

    /** "a Pentagon official", "two Justice Department lawyers": a noun for people behind the name is the head. */
    private static boolean describes(List<String> behind) {
        return Unnamed.isPerson(Unnamed.head(behind));
    }

    private int firstName(int position) {
        return InTextOrder.leading(names, name -> name.range().start() < position);
    }
}
