package org.onrecord.extraction.quotation.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.quotation.AttributionWords;

/** "a report by the Orr Institute", "a Foreign Ministry statement": a document speaks for the organisation that made it. */
final class DocumentAuthor implements SpeakerRule {

    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "statement",
            "study",
            "survey",
            "poll",
            "letter",
            "commentary",
            "editorial",
            "memo",
            "analysis",
            "communique",
            "article",
            "dispatch",
            "release",
            "document",
            "paper",
            "readout",
            "announcement");
    private static final Set<String> MAKERS = Set.of("by", "from", "of");

    @Override
    public @Nullable Answer answer(Source source, Discourse discourse) {
        int document = -1;
        for (int i = 0; i < source.headEnd() && document < 0; i++) {
            boolean common = Character.isLowerCase(discourse.text().text().charAt(source.starts()[i]));
            document = common && DOCUMENTS.contains(source.words().get(i)) ? i : -1;
        }
        if (document < 0) {
            return null;
        }
        for (var place : discourse.placesIn(source.reach())) {
            int first = source.indexOf(place.range().start());
            boolean organization = discourse.entity(place.entity()).type() != EntityType.PERSON;
            boolean made = first > document
                    && source.words().subList(document + 1, first).stream().anyMatch(MAKERS::contains)
                    && source.words().subList(document + 1, first).stream().noneMatch(AttributionWords::isSeen);
            boolean attributive = first >= 0 && first < document && organization;
            if (place.name()
                    && (made || attributive)
                    && !possessor(source, place.range().end())) {
                return Answer.of("document-author", 0.8, place.entity());
            }
        }
        return null;
    }

    private static boolean possessor(Source source, int end) {
        int next = source.indexOf(end);
        return next >= 0 && source.words().get(next).equals("'s");
    }
}
