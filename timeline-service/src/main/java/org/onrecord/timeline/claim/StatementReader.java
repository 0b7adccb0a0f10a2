package org.onrecord.timeline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;
import org.onrecord.timeline.claim.Reading.Meant;
import org.onrecord.timeline.claim.Vocabulary.Act;
import org.onrecord.timeline.claim.Vocabulary.Basis;
import org.onrecord.timeline.claim.Vocabulary.HopKind;
import org.onrecord.timeline.claim.Vocabulary.Kind;
import org.onrecord.timeline.claim.Vocabulary.Naming;
import org.onrecord.timeline.claim.Vocabulary.QuotationType;
import org.onrecord.timeline.extraction.ReceivedExtraction;
import org.onrecord.timeline.extraction.ReceivedExtraction.Place;
import org.onrecord.timeline.extraction.ReceivedExtraction.Quotation;
import org.onrecord.timeline.passage.ContentWords;

/** Reads a quotation of an extraction as what it contributes to a statement. */
final class StatementReader {

    /** Between pieces that do not stand together in the article. */
    private static final String LEFT_OUT = " … ";

    private static final Pattern OPENING = Pattern.compile("^[\\s\"“”„«»‘']+");
    private static final Pattern CLOSING = Pattern.compile("[\\s\"“”„«»’']+$");

    private final Reading reading;

    StatementReader(Reading reading) {
        this.reading = reading;
    }

    /** The pieces of a quotation's content, in the order of the text. */
    static List<Span> content(Quotation quotation) {
        return quotation.content().stream().map(Place::span).sorted().toList();
    }

    Contribution read(Quotation quotation) {
        var unknown = new ArrayList<UnknownWord>();
        var content = content(quotation);
        var passage = passage(quotation, content);
        var meant = reading.meantIn(content);
        var time = reading.time(quotation.saidAt()).orElse(null);
        var words = quotedWords(quotation, content, passage, unknown);
        var participants = meant.stream()
                .map(Meant::party)
                .filter(party -> !party.entityId().equals(words.speaker().entityId()))
                .toList();
        var role = role(quotation.speaker().entityId());
        var parts = new Source.Parts(
                content.stream().map(reading.passages::cite).toList(),
                reading.cite(quotation.speaker().mention()),
                role == null ? null : reading.cite(role.span()),
                time == null ? null : reading.cite(time.span()),
                null,
                meant.stream().map(Meant::span).map(reading.passages::cite).toList());
        var source = reading.source(passage, parts);
        return new Contribution(
                Kind.STATEMENT,
                null,
                null,
                when(time),
                Summary.of(words),
                words,
                participants,
                null,
                source,
                reading.origin(),
                ContentWords.of(source.citation().exact()).hash(),
                reading.reportedAt(),
                quotation.confidence(),
                entities(words, participants),
                receipts(quotation, time),
                unknown);
    }

    /** Content before speaker before cue, should not all fit. */
    private Span passage(Quotation quotation, List<Span> content) {
        var parts = new ArrayList<Span>();
        parts.add(content.get(0).union(content.get(content.size() - 1)));
        if (quotation.speaker().mention() != null) {
            parts.add(quotation.speaker().mention().span());
        }
        if (quotation.cue() != null) {
            parts.add(quotation.cue().span());
        }
        return reading.passages.around(parts);
    }

    private QuotedWords quotedWords(Quotation quotation, List<Span> content, Span passage, List<UnknownWord> unknown) {
        var type = Reading.word(QuotationType.class, "quotation.type", quotation.type(), unknown);
        var act = Reading.word(Act.class, "quotation.act", quotation.act(), unknown);
        var chain = quotation.chain().stream().map(hop -> hop(hop, unknown)).toList();
        return new QuotedWords(type, act, text(type, content, passage), speaker(quotation.speaker()), chain);
    }

    /** The pieces as one text; what a passage too long for a citation does not show is left out of both. */
    private String text(QuotationType type, List<Span> content, Span passage) {
        var shown = new ArrayList<String>();
        for (var piece : content) {
            if (passage.overlaps(piece)) {
                var inside = new Span(Math.max(piece.start(), passage.start()), Math.min(piece.end(), passage.end()));
                String exact = reading.passages.exact(inside);
                shown.add(type == QuotationType.DIRECT ? withoutMarks(exact) : exact.strip());
            }
        }
        return String.join(LEFT_OUT, shown);
    }

    private static String withoutMarks(String exact) {
        return CLOSING.matcher(OPENING.matcher(exact).replaceFirst("")).replaceFirst("");
    }

    private QuotedWords.Speaker speaker(ReceivedExtraction.Speaker speaker) {
        var party = reading.party(speaker.entityId());
        var role = role(speaker.entityId());
        return new QuotedWords.Speaker(
                party.map(Party::entityId).orElse(null),
                party.map(Party::name).orElse(null),
                role == null ? null : role.text(),
                party.isPresent() ? null : description(speaker),
                speaker.with().stream()
                        .flatMap(other -> reading.party(other.entityId()).stream())
                        .toList());
    }

    /** The article's own words for a speaker that it does not name; a pronoun describes nobody. */
    private @Nullable String description(ReceivedExtraction.Speaker speaker) {
        var mention = speaker.mention();
        var entity = reading.entity(speaker.entityId());
        if (mention != null
                && entity.stream()
                        .flatMap(known -> known.mentions().stream())
                        .noneMatch(other ->
                                other.span().equals(mention) && other.kind().equals("PRONOUN"))) {
            return reading.passages.exact(mention.span());
        }
        return entity.stream()
                .flatMap(known -> known.mentions().stream())
                .filter(other -> other.kind().equals("NOMINAL"))
                .findFirst()
                .map(other -> reading.passages.exact(other.span().span()))
                .orElse(null);
    }

    private ReceivedExtraction.@Nullable Role role(@Nullable String localId) {
        return reading.entity(localId).map(ReceivedExtraction.Entity::role).orElse(null);
    }

    private QuotedWords.Hop hop(ReceivedExtraction.Hop hop, List<UnknownWord> unknown) {
        var party = reading.party(hop.entityId());
        return new QuotedWords.Hop(
                Reading.word(HopKind.class, "quotation.chain.kind", hop.kind(), unknown),
                Reading.word(Naming.class, "quotation.chain.naming", hop.naming(), unknown),
                party.map(Party::entityId).orElse(null),
                party.map(Party::name).orElse(hop.name()),
                reading.cite(hop.span()));
    }

    private When when(ReceivedExtraction.@Nullable Time time) {
        return time == null || time.edtf() == null
                ? When.upTo(reading.version.publishedOn())
                : When.dated(time.edtf(), Basis.EXPRESSION, reading.cite(time.span()));
    }

    private static List<UUID> entities(QuotedWords words, List<Party> participants) {
        var ids = new LinkedHashSet<String>();
        if (words.speaker().entityId() != null) {
            ids.add(words.speaker().entityId());
        }
        words.speaker().with().forEach(party -> ids.add(party.entityId()));
        words.chain().stream()
                .map(QuotedWords.Hop::entityId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        participants.forEach(party -> ids.add(party.entityId()));
        return ids.stream().map(UUID::fromString).toList();
    }

    private static List<FieldReceipt> receipts(Quotation quotation, ReceivedExtraction.@Nullable Time time) {
        var receipts = new ArrayList<FieldReceipt>();
        if (quotation.receipt() != null) {
            receipts.add(new FieldReceipt("quotation", quotation.receipt()));
        }
        if (quotation.speaker().receipt() != null) {
            receipts.add(
                    new FieldReceipt("quotation.speaker", quotation.speaker().receipt()));
        }
        if (time != null && time.receipt() != null) {
            receipts.add(new FieldReceipt("when", time.receipt()));
        }
        return receipts;
    }
}
