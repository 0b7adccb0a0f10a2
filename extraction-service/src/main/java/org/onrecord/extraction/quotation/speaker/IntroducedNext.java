package org.onrecord.extraction.quotation.speaker;

import java.util.Map;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;

/**
 * The lead's "a senior U.S. diplomat said" whom the next paragraph introduces: "Ada Lane, deputy assistant secretary of
 * state, also urged". Only for the first description of a text, only for a person named there for the first time, and
 * only if the role can be called by the description's noun.
 */
final class IntroducedNext {

    private static final int PARAGRAPHS_ON = 2;
    private static final int SOURCES_ON = 40;
    private static final int LAST_LEAD_PARAGRAPH = 1;

    private IntroducedNext() {}

    /** Adds answers for descriptions that a later source explains. */
    static void complete(Discourse discourse, Map<CharRange, Answer> answers) {
        for (int i = 0; i < discourse.said().size(); i++) {
            var said = discourse.said().get(i);
            var lead = said.source();
            if (answers.containsKey(lead.range())
                    || !describes(lead)
                    || paragraph(discourse, lead) > LAST_LEAD_PARAGRAPH) {
                continue;
            }
            int entity = introduced(discourse, i);
            if (entity >= 0) {
                answers.put(lead.range(), Answer.of("introduced-next", 0.8, entity));
                answerAgain(discourse, answers, lead, entity);
            }
        }
    }

    /** "a senior diplomat", "Kenya's president", "its justice minister": one person by an office. */
    private static boolean describes(Source lead) {
        boolean owned = lead.words().contains("'s") || lead.first().matches("its|the|his|her|their");
        return lead.words().size() > 1 && (lead.indefinite() || (owned && Offices.isOffice(Description.noun(lead))));
    }

    private static int introduced(Discourse discourse, int lead) {
        var description = discourse.said().get(lead).source();
        var noun = Description.noun(description);
        int end = Math.min(discourse.said().size(), lead + SOURCES_ON);
        for (int k = lead + 1; k < end; k++) {
            var next = discourse.said().get(k);
            int on = paragraph(discourse, next.source()) - paragraph(discourse, description);
            if (on > PARAGRAPHS_ON) {
                return -1;
            }
            if (on == 0) {
                continue;
            }
            if (next.answer() == null) {
                return -1;
            }
            int entity = next.answer().entity();
            return fits(discourse, entity, description, next, noun) ? entity : -1;
        }
        return -1;
    }

    private static boolean fits(Discourse discourse, int index, Source description, Discourse.Said next, String noun) {
        var entity = discourse.entity(index);
        return entity.type() == EntityType.PERSON
                && firstNamed(discourse, entity, description, next.source())
                && called(entity, description, next.source(), noun);
    }

    /** Not named between the headline and the source, which names the person. */
    private static boolean firstNamed(Discourse discourse, Entity entity, Source description, Source next) {
        int lead = paragraph(discourse, description);
        return entity.mentions().stream()
                .filter(mention -> mention.range().start() < next.range().end())
                .allMatch(mention -> next.range().contains(mention.range())
                        || discourse
                                        .sentences()
                                        .get(discourse.sentenceAt(
                                                mention.range().start()))
                                        .paragraph()
                                < lead);
    }

    private static boolean called(Entity entity, Source description, Source source, String noun) {
        if (!description.indefinite()) {
            return source.words().contains(noun)
                    || entity.roles().stream()
                            .anyMatch(role -> Description.words(role.text()).contains(noun));
        }
        return Offices.canBeCalled(noun, source.words())
                || entity.roles().stream().anyMatch(role -> Offices.canBeCalled(noun, Description.words(role.text())));
    }

    /** "The U.S. diplomat" further down is the same person. */
    private static void answerAgain(Discourse discourse, Map<CharRange, Answer> answers, Source lead, int entity) {
        var noun = Description.noun(lead);
        for (var said : discourse.said()) {
            var source = said.source();
            boolean behind = source.range().start() > lead.range().start();
            if (behind && source.indefinite() && Description.noun(source).equals(noun)) {
                return;
            }
            boolean again =
                    source.first().equals("the") && Description.noun(source).equals(noun);
            if (again && !answers.containsKey(source.range())) {
                answers.put(source.range(), Answer.of("description-again", 0.8, entity));
            }
        }
    }

    private static int paragraph(Discourse discourse, Source source) {
        return discourse.sentences().get(source.sentence()).paragraph();
    }
}
