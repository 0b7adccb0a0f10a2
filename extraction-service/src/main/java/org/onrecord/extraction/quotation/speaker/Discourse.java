package org.onrecord.extraction.quotation.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** Who has been named and who has spoken, up to a place in the text. Grows while the sources are answered in order. */
final class Discourse {

    /** An entity at a place. */
    record Place(CharRange range, int entity, boolean name, int sentence, boolean quoted) {}

    /** A source that has been answered. */
    record Said(Source source, @Nullable Answer answer) {}

    private static final int PLACES_BACK = 50;

    private final AnalysedText text;
    private final List<Entity> entities;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Place> places = new ArrayList<>();
    private final Reach reach;
    private final GenderVotes votes;
    private final List<Said> said = new ArrayList<>();
    private final Set<Integer> speakers = new HashSet<>();

    Discourse(AnalysedText text) {
        this.text = text;
        this.entities = text.get(Entity.LAYER);
        this.tokens = text.get(Token.LAYER);
        this.sentences = text.get(Sentence.LAYER);
        for (int e = 0; e < entities.size(); e++) {
            for (var mention : entities.get(e).mentions()) {
                places.add(place(mention.range(), e, mention.kind() == Mention.Kind.NAME));
            }
        }
        places.sort(Comparator.comparing(Place::range));
        reach = new Reach(tokens, places);
        votes = GenderVotes.count(this, tokens, List.copyOf(places));
    }

    AnalysedText text() {
        return text;
    }

    Entity entity(int index) {
        return entities.get(index);
    }

    List<Entity> entities() {
        return entities;
    }

    List<Said> said() {
        return said;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private Place place(CharRange range, int entity, boolean name) {
        boolean quoted = false;
        for (int q = firstAt(text.get(QuotedStretch.LAYER), range.start()); q >= 0; q--) {
            var stretch = text.get(QuotedStretch.LAYER).get(q);
            if (stretch.depth() == 0) {
                quoted = stretch.outer().contains(range) && stretch.outer().length() > 40;
                break;
            }
        }
        return new Place(range, entity, name, sentenceAt(range.start()), quoted);
    }

    /** The last stretch that begins at or before a position, -1 if none does. */
    private static int firstAt(List<QuotedStretch> stretches, int position) {
        return InTextOrder.leading(stretches, stretch -> stretch.outer().start() <= position) - 1;
    }

    int sentenceAt(int position) {
        return Math.max(0, InTextOrder.leading(sentences, sentence -> sentence.start() <= position) - 1);
    }

    int tokenAt(int position) {
        return Math.max(0, InTextOrder.leading(tokens, token -> token.start() <= position) - 1);
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The places inside a range, in order. */
    List<Place> placesIn(CharRange range) {
        var inside = new ArrayList<Place>();
        for (int i = firstPlace(range.start());
                i < places.size() && places.get(i).range().start() < range.end();
                i++) {
            if (range.contains(places.get(i).range())) {
                inside.add(places.get(i));
            }
        }
        return inside;
    }

    /** Index of the first place at or behind a position. */
    int firstPlace(int position) {
        return InTextOrder.leading(places, place -> place.range().start() < position);
    }

    Place place(int index) {
        return places.get(index);
    }

    int places() {
        return places.size();
    }

    Source source(Quotation quotation, CharRange range) {
        var read = reach.of(quotation, range);
        var own = tokens.subList(read.first(), read.end());
        var words = own.stream()
                .map(token -> token.text().replace('’', '\'').toLowerCase(Locale.ROOT))
                .toList();
        var starts = own.stream().mapToInt(Token::start).toArray();
        var whole = new CharRange(own.get(0).start(), own.get(own.size() - 1).end());
        return new Source(quotation, range, whole, words, starts, sentenceAt(range.start()));
    }

    /** Whether a name of an entity stands in a range or reaches into it. */
    boolean named(CharRange range, int entity) {
        for (int i = Math.max(0, firstPlace(range.start()) - 1);
                i < places.size() && places.get(i).range().start() < range.end();
                i++) {
            var place = places.get(i);
            if (place.name() && place.entity() == entity && place.range().overlaps(range)) {
                return true;
            }
        }
        return false;
    }

    GenderVotes votes() {
        return votes;
    }

    /** Whether no other person is named before it in its sentence. */
    boolean firstPersonOfSentence(Place place) {
        int last = firstPlace(place.range().start()) - 1;
        for (int i = last; i >= 0 && i > last - PLACES_BACK && places.get(i).sentence() == place.sentence(); i--) {
            var before = places.get(i);
            if (before.entity() != place.entity() && entity(before.entity()).type() == EntityType.PERSON) {
                return false;
            }
        }
        return true;
    }

    boolean hasSpoken(int entity) {
        return speakers.contains(entity);
    }

    /** Notes an answered source: it can be taken up by a later pronoun or description. */
    void note(Source source, @Nullable Answer answer) {
        said.add(new Said(source, answer));
        if (answer != null) {
            speakers.add(answer.entity());
        }
        if (answer != null && placesIn(source.reach()).stream().noneMatch(p -> p.entity() == answer.entity())) {
            var place = place(source.range(), answer.entity(), false);
            places.add(firstPlace(source.range().start()), place);
        }
    }
}
