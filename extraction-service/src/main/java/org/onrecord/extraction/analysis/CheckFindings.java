package org.onrecord.extraction.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.event.Event;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.quotation.Speaker;
import org.onrecord.extraction.time.TimeExpression;

/**
 * Whether what the stages found holds together: every range lies in the text and cuts no character in two, every id is
 * there once, every reference leads somewhere. Runs after every analysis, so that nothing else is ever kept or answered.
 */
final class CheckFindings {

    private final Pipeline pipeline;

    CheckFindings(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Returns the text itself if all holds.
     *
     * @throws Inconsistent naming the stage whose findings do not hold
     */
    AnalysedText check(AnalysedText text) {
        new Check(text).all();
        return text;
    }

    private String stageThatAdds(Layer<?> layer) {
        var last = layer.toString();
        for (var stage : pipeline.stages()) {
            if (stage.adds().contains(layer)) {
                last = stage.name();
            }
        }
        return last;
    }

    /** Findings that contradict the text or each other. */
    static final class Inconsistent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String stage;

        Inconsistent(String stage, String what) {
            super(what);
            this.stage = stage;
        }

        String stage() {
            return stage;
        }
    }

    private final class Check {
        private final AnalysedText text;
        private final List<Entity> entities;
        private final List<TimeExpression> times;
        private final List<Quotation> quotations;
        private final List<Event> events;
        private Layer<?> layer = Entity.LAYER;

        Check(AnalysedText text) {
            this.text = text;
            this.entities = there(Entity.LAYER);
            this.times = there(TimeExpression.LAYER);
            this.quotations = there(Quotation.LAYER);
            this.events = there(Event.LAYER);
        }

        private <T> List<T> there(Layer<List<T>> wanted) {
            return text.has(wanted) ? text.get(wanted) : List.of();
        }

        void all() {
            var entityIds = ids(Entity.LAYER, entities, Entity::id);
            entities.forEach(this::entity);
            var timeIds = ids(TimeExpression.LAYER, times, TimeExpression::id);
            times.forEach(time -> inside(time.id(), time.range()));
            var quotationIds = ids(Quotation.LAYER, quotations, Quotation::id);
            quotations.forEach(quotation -> quotation(quotation, entityIds, timeIds));
            ids(Event.LAYER, events, Event::id);
            events.forEach(event -> event(event, entityIds, timeIds, quotationIds));
        }

        private <T> Set<String> ids(Layer<?> of, List<T> items, Function<T, String> id) {
            layer = of;
            var ids = new HashSet<String>();
            for (var item : items) {
                require(ids.add(id.apply(item)), id.apply(item) + " is there twice");
            }
            return ids;
        }

        private void entity(Entity entity) {
            entity.mentions().forEach(mention -> inside(entity.id(), mention.range()));
            for (var role : entity.roles()) {
                inside(entity.id(), role.range());
                require(sameWords(role.text(), text.at(role.range())), entity.id() + " has a role with other words");
            }
        }

        private void quotation(Quotation quotation, Set<String> entityIds, Set<String> timeIds) {
            var id = quotation.id();
            CharRange before = null;
            for (var piece : quotation.content()) {
                inside(id, piece);
                require(before == null || before.end() <= piece.start(), id + " has content out of order");
                before = piece;
            }
            inside(id, quotation.cue());
            inside(id, quotation.source());
            speaker(id, quotation.speaker(), entityIds);
            known(id, quotation.saidAt(), timeIds);
            for (var hop : quotation.chain()) {
                inside(id, hop.range());
                known(id, hop.entityId(), entityIds);
            }
            long speakers = quotation.chain().stream()
                    .filter(hop -> hop.kind() == Hop.Kind.SPEAKER)
                    .count();
            require(speakers <= 1, id + " has a chain with " + speakers + " speakers");
        }

        private void speaker(String id, Speaker speaker, Set<String> entityIds) {
            inside(id, speaker.mention());
            known(id, speaker.entityId(), entityIds);
            speaker.with().forEach(other -> speaker(id, other, entityIds));
        }

        private void event(Event event, Set<String> entityIds, Set<String> timeIds, Set<String> quotationIds) {
            inside(event.id(), event.range());
            inside(event.id(), event.trigger());
            event.participants().forEach(participant -> known(event.id(), participant, entityIds));
            known(event.id(), event.placeId(), entityIds);
            event.when().timeIds().forEach(time -> known(event.id(), time, timeIds));
            known(event.id(), event.within(), quotationIds);
        }

        private void inside(String id, @Nullable CharRange range) {
            if (range == null) {
                return;
            }
            require(range.end() <= text.text().length(), id + " lies past the end of the text");
            require(!halves(range.start()) && !halves(range.end()), id + " cuts a character in two");
        }

        private boolean halves(int index) {
            return index < text.text().length()
                    && Character.isLowSurrogate(text.text().charAt(index));
        }

        private void known(String id, @Nullable String reference, Set<String> ids) {
            require(
                    reference == null || ids.contains(reference),
                    id + " refers to " + reference + ", which is not there");
        }

        private void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new Inconsistent(stageThatAdds(layer), otherwise);
            }
        }

        private static boolean sameWords(String words, String there) {
            return words.strip().replaceAll("\\s+", " ").equals(there.strip().replaceAll("\\s+", " "));
        }
    }
}
