package org.onrecord.timeline.claim;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Citation;
import org.onrecord.citation.Span;
import org.onrecord.timeline.extraction.ExtractionHandover;
import org.onrecord.timeline.extraction.ReceivedExtraction;
import org.onrecord.timeline.extraction.ReceivedExtraction.Entity;
import org.onrecord.timeline.extraction.ReceivedExtraction.Place;
import org.onrecord.timeline.extraction.ReceivedExtraction.Time;
import org.onrecord.timeline.extraction.ReceivedVersion;
import org.onrecord.timeline.passage.ContentWords;
import org.onrecord.timeline.passage.Passages;
import org.onrecord.timeline.passage.TextFragment;

/** What the readers of statements and events share: the text, its citations and the entities that it means. */
final class Reading {

    final ReceivedVersion version;
    final Passages passages;
    private final Map<String, Party> parties;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Time> times = new HashMap<>();

    /** All words that mean somebody of the registry, in the order of the text. */
    private final List<Meant> mentions = new ArrayList<>();

    Reading(ExtractionHandover handover, Passages passages, Map<String, Party> parties) {
        this.version = handover.version();
        this.passages = passages;
        this.parties = parties;
        handover.extraction().times().forEach(time -> times.put(time.id(), time));
        for (var entity : handover.extraction().entities()) {
            entities.put(entity.id(), entity);
            party(entity.id())
                    .ifPresent(party -> entity.mentions()
                            .forEach(mention ->
                                    mentions.add(new Meant(party, mention.span().span()))));
        }
        mentions.sort(Comparator.comparing(Meant::span));
    }

    Optional<Entity> entity(@Nullable String localId) {
        return Optional.ofNullable(localId == null ? null : entities.get(localId));
    }

    Optional<Time> time(@Nullable String localId) {
        return Optional.ofNullable(localId == null ? null : times.get(localId));
    }

    Optional<Party> party(@Nullable String localId) {
        return Optional.ofNullable(localId == null ? null : parties.get(localId));
    }

    @Nullable
    Citation cite(@Nullable Place place) {
        return place == null ? null : passages.cite(place.span());
    }

    /** A word of a fixed vocabulary; UNKNOWN, and noted, if this service does not know it. */
    static <E extends Enum<E>> E word(Class<E> vocabulary, String field, String text, List<UnknownWord> unknown) {
        for (var known : vocabulary.getEnumConstants()) {
            if (known.name().equals(text.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        unknown.add(new UnknownWord(field, text));
        return Enum.valueOf(vocabulary, "UNKNOWN");
    }

    Source source(Span passage, Source.Parts parts) {
        var citation = passages.cite(passage);
        OffsetDateTime publishedAt = version.publishedAt();
        return new Source(
                version.articleId(),
                version.id(),
                version.url(),
                TextFragment.link(version.url(), citation.exact()),
                version.publisher(),
                version.title(),
                publishedAt == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(publishedAt),
                citation,
                parts);
    }

    @Nullable
    Instant reportedAt() {
        return version.publishedAt() == null ? null : version.publishedAt().toInstant();
    }

    /** Who first reported it, as far as the metadata say: the wire service, else the outlet, else this article alone. */
    String origin() {
        for (var name : new String[] {version.credit(), version.publisher()}) {
            if (name != null && ContentWords.of(name).count() > 0) {
                return String.join(" ", ContentWords.of(name).words());
            }
        }
        return version.articleId();
    }

    /** The registry's entities that are meant somewhere in these spans, in the order of the text, each with its words. */
    List<Meant> meantIn(List<Span> spans) {
        var found = new LinkedHashMap<String, Meant>();
        for (var span : spans) {
            mentions.subList(firstFrom(span.start()), firstFrom(span.end())).stream()
                    .filter(meant -> span.contains(meant.span()))
                    .forEach(meant -> found.putIfAbsent(meant.party().entityId(), meant));
        }
        return List.copyOf(found.values());
    }

    /** Index of the first mention that begins at a code point or after it. */
    private int firstFrom(int codePoint) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An entity and the words that mean it. */
    record Meant(Party party, Span span) {}

    /** Words for an entity in a passage, its name before other words; empty if the passage does not mention it. */
    Optional<Span> mentionIn(String localId, Span passage) {
        return entity(localId).stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> passage.contains(mention.span().span()))
                .min(Comparator.comparing((ReceivedExtraction.Mention mention) ->
                                !mention.kind().equals("NAME"))
                        .thenComparing(mention -> mention.span().span()))
                .map(mention -> mention.span().span());
    }
}
