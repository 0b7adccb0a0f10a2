package org.onrecord.timeline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;
import org.onrecord.timeline.claim.Vocabulary.Basis;
import org.onrecord.timeline.claim.Vocabulary.Factuality;
import org.onrecord.timeline.claim.Vocabulary.Kind;
import org.onrecord.timeline.extraction.ReceivedExtraction.Event;
import org.onrecord.timeline.passage.ContentWords;

/** Reads an event of an extraction as what it contributes to an entry. */
final class EventReader {

    private final Reading reading;

    EventReader(Reading reading) {
        this.reading = reading;
    }

    /** @param within the words of the speaker who alone asserts it, if only a speaker does */
    Contribution read(Event event, @Nullable QuotedWords within) {
        var unknown = new ArrayList<UnknownWord>();
        var passage = reading.passages.around(
                List.of(event.span().span(), event.trigger().span()));
        var participants = participants(event);
        var place = reading.party(event.placeId()).orElse(null);
        var source = reading.source(passage, parts(event, passage));
        return new Contribution(
                Kind.EVENT,
                Reading.word(Factuality.class, "factuality", event.factuality(), unknown),
                null,
                when(event, unknown),
                Summary.of(source.citation().exact(), within),
                null,
                participants,
                place,
                source,
                reading.origin(),
                ContentWords.of(source.citation().exact()).hash(),
                reading.reportedAt(),
                event.receipt() == null ? null : event.receipt().confidence(),
                entities(participants, place, within),
                receipts(event),
                unknown);
    }

    private List<Party> participants(Event event) {
        return event.participants().stream()
                .flatMap(id -> reading.party(id).stream())
                .distinct()
                .toList();
    }

    private Source.Parts parts(Event event, Span passage) {
        return new Source.Parts(
                List.of(reading.passages.cite(event.span().span())),
                null,
                null,
                whenWords(event),
                event.placeId() == null
                        ? null
                        : reading.mentionIn(event.placeId(), passage)
                                .map(reading.passages::cite)
                                .orElse(null),
                event.participants().stream()
                        .flatMap(id -> reading.mentionIn(id, passage).stream())
                        .distinct()
                        .map(reading.passages::cite)
                        .toList());
    }

    private org.onrecord.citation.@Nullable Citation whenWords(Event event) {
        return event.when().timeIds().stream()
                .findFirst()
                .flatMap(reading::time)
                .map(time -> reading.passages.cite(time.span().span()))
                .orElse(null);
    }

    private When when(Event event, List<UnknownWord> unknown) {
        var basis = Reading.word(Basis.class, "when.basis", event.when().basis(), unknown);
        return When.dated(event.when().edtf(), basis, whenWords(event));
    }

    private static List<UUID> entities(List<Party> participants, @Nullable Party place, @Nullable QuotedWords within) {
        var ids = new LinkedHashSet<String>();
        participants.forEach(party -> ids.add(party.entityId()));
        if (place != null) {
            ids.add(place.entityId());
        }
        if (within != null && within.speaker().entityId() != null) {
            ids.add(within.speaker().entityId());
        }
        return ids.stream().map(UUID::fromString).toList();
    }

    private List<FieldReceipt> receipts(Event event) {
        var receipts = new ArrayList<FieldReceipt>();
        if (event.receipt() != null) {
            receipts.add(new FieldReceipt("event", event.receipt()));
        }
        event.when().timeIds().stream()
                .flatMap(id -> reading.time(id).stream())
                .map(time -> time.receipt())
                .filter(Objects::nonNull)
                .forEach(receipt -> receipts.add(new FieldReceipt("when", receipt)));
        return receipts;
    }
}
