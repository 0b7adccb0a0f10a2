package org.onrecord.extraction.quotation.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.onrecord.extraction.quotation.Informants;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;

/** Says how the words of a station name it, and which entity they mean. */
final class Stations {

    private static final Set<String> STATE_MEDIA =
            Lexicon.read("state-media.tsv").words();
    private static final Informants INFORMANTS = Informants.load();
    private static final Set<String> PREPOSITIONS =
            Set.of("to", "of", "for", "in", "with", "at", "from", "near", "inside", "on");
    private static final Set<String> UNNAMED =
            Set.of("unnamed", "anonymous", "unidentified", "a", "an", "some", "several", "one", "two", "three", "many");

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

    Hop named(Hop.Kind kind, String name) {
        return new Hop(kind, isStateMedia(name) ? Hop.Naming.STATE_MEDIA : Hop.Naming.NAMED, null, null, name);
    }

    Hop speaker(Quotation quotation) {
        var speaker = quotation.speaker();
        var name = speaker.name();
        var source = quotation.source();
        var words = source == null ? List.<String>of() : words(text.at(source));
        var naming = name == null ? unnamed(words) : naming(name, speaker.entityId(), words);
        return new Hop(Hop.Kind.SPEAKER, naming, speaker.mention(), speaker.entityId(), name);
    }

    /** The station that the words at a range name. */
    Hop at(Hop.Kind kind, CharRange range) {
        var place = head(range);
        var words = words(text.at(range));
        if (place == null) {
            return new Hop(kind, unnamed(words), range, null, null);
        }
        var entity = place.entity();
        var name = entity.name() == null ? text.at(place.range()) : entity.name();
        return new Hop(kind, naming(name, entity.id(), words), range, entity.id(), name);
    }

    private Hop.Naming naming(String name, @Nullable String entityId, List<String> words) {
        if (isStateMedia(name)) {
            return Hop.Naming.STATE_MEDIA;
        }
        var entity = entityId == null ? null : byId.get(entityId);
        boolean person = entity != null && entity.type() == EntityType.PERSON;
        return !person && INFORMANTS.hasDocument(words) ? Hop.Naming.DOCUMENT : Hop.Naming.NAMED;
    }

    private static Hop.Naming unnamed(List<String> words) {
        if (INFORMANTS.hasDocument(words) && !INFORMANTS.hasPeople(words)) {
            return Hop.Naming.DOCUMENT;
        }
        boolean vague = words.isEmpty()
                || UNNAMED.contains(words.get(0))
                || words.contains("unnamed")
                || words.contains("anonymous")
                || words.contains("sources")
                || words.contains("source")
                || words.contains("officials");
        return vague ? Hop.Naming.UNNAMED : Hop.Naming.ROLE;
    }

    /** The name that the phrase is about: none inside "close to Lane" or "Lane's lawyer". */
    private @Nullable Place head(CharRange range) {
        int at = firstName(range.start());
        Place head = null;
        for (int i = at; i < names.size() && names.get(i).range().start() < range.end(); i++) {
            var place = names.get(i);
            if (range.contains(place.range()) && isHead(range, place)) {
                head = head == null ? place : head;
            }
        }
        return head;
    }

    private boolean isHead(CharRange range, Place place) {
        var before = words(text.text().substring(range.start(), place.range().start()));
        boolean inPhrase = before.stream().anyMatch(PREPOSITIONS::contains);
        int end = place.range().end();
        boolean possessor = text.text().startsWith("’s", end) || text.text().startsWith("'s", end);
        boolean goesOn = !possessor
                && end < range.end()
                && Character.isLetter(nextLetter(end, range.end()))
                && place.entity().type() == EntityType.LOCATION;
        return !inPhrase && !possessor && !goesOn;
    }

    private char nextLetter(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Character.isWhitespace(text.text().charAt(i))) {
                return text.text().charAt(i);
            }
        }
        return ' ';
    }

    private int firstName(int position) {
        return InTextOrder.leading(names, name -> name.range().start() < position);
    }

    private static boolean isStateMedia(String name) {
        return STATE_MEDIA.contains(name) || STATE_MEDIA.contains(name.replaceFirst("^[Tt]he ", ""));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
