package org.onrecord.timeline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.claim.QuotedWords;
import org.onrecord.timeline.claim.Source;
import org.onrecord.timeline.claim.Vocabulary.Factuality;
import org.onrecord.timeline.claim.Vocabulary.HopKind;
import org.onrecord.timeline.claim.Vocabulary.QuotationType;
import org.onrecord.timeline.entry.Entry;
import org.onrecord.timeline.entry.EntryStatus;

/**
 * An entry as a page shows it.
 *
 * @param heading date under which it stands
 * @param statement whether it is one, else an event
 * @param speaker name or description of the speaker; of an event that only a speaker asserts, in the text
 * @param inMarks whether every word stands in quotation marks
 * @param via whom the speaker cites, and who relays the words
 * @param labels what a reader must not miss: planned, denied, no longer claimed ...
 * @param origins said only where several sources have fewer origins
 */
record EntryLine(
        String id,
        String heading,
        @Nullable String note,
        boolean statement,
        @Nullable String speaker,
        @Nullable String speakerId,
        @Nullable String role,
        String text,
        boolean inMarks,
        List<String> via,
        List<String> labels,
        List<SourceLine> sources,
        @Nullable String origins) {

    /** A source, with the address of the page of its passage. */
    record SourceLine(
            String publisher,
            String title,
            String published,
            String passage,
            @Nullable String link) {

        static SourceLine of(Source source) {
            var citation = source.citation();
            String passage = "/articles/" + Addresses.encode(citation.versionId()) + "?start=" + citation.start()
                    + "&end=" + citation.end() + "#passage";
            return new SourceLine(
                    Objects.requireNonNullElse(source.publisher(), "Unknown publisher"),
                    Objects.requireNonNullElse(source.title(), "Untitled"),
                    source.publishedAt() == null ? "" : source.publishedAt().substring(0, 10),
                    passage,
                    source.link());
        }
    }

    static EntryLine of(Entry entry) {
        var quotation = entry.quotation();
        return quotation == null ? event(entry) : statement(entry, quotation);
    }

    private static EntryLine statement(Entry entry, QuotedWords quotation) {
        return new EntryLine(
                entry.id(),
                DateText.heading(entry.when()),
                DateText.note(entry.when()),
                true,
                speaker(quotation.speaker()),
                quotation.speaker().entityId(),
                quotation.speaker().role(),
                quotation.text(),
                quotation.type() == QuotationType.DIRECT,
                via(quotation),
                labels(entry),
                sources(entry),
                origins(entry));
    }

    private static EntryLine event(Entry entry) {
        return new EntryLine(
                entry.id(),
                DateText.heading(entry.when()),
                DateText.note(entry.when()),
                false,
                null,
                null,
                null,
                entry.summary(),
                false,
                List.of(),
                labels(entry),
                sources(entry),
                origins(entry));
    }

    private static List<SourceLine> sources(Entry entry) {
        return entry.sources().stream().map(SourceLine::of).toList();
    }

    private static @Nullable String origins(Entry entry) {
        int sources = entry.sources().size();
        return entry.origins() < sources ? entry.origins() + " of " + sources : null;
    }

    private static String speaker(QuotedWords.Speaker speaker) {
        if (speaker.name() != null) {
            return speaker.name();
        }
        return speaker.described() == null ? "Unnamed source" : speaker.described();
    }

    private static List<String> via(QuotedWords quotation) {
        var stations = new ArrayList<String>();
        for (var hop : quotation.chain()) {
            String words = hop.name() != null
                    ? hop.name()
                    : hop.citation() == null
                            ? "an unnamed source"
                            : hop.citation().exact();
            if (hop.kind() == HopKind.BASIS) {
                stations.add("citing " + words);
            } else if (hop.kind() == HopKind.RELAY) {
                stations.add("relayed by " + words);
            }
        }
        return stations;
    }

    private static List<String> labels(Entry entry) {
        var labels = new ArrayList<String>();
        if (entry.factuality() != null && entry.factuality() != Factuality.ASSERTED) {
            labels.add(entry.factuality().name().toLowerCase(Locale.ROOT));
        }
        if (entry.attributedTo() != null) {
            labels.add("claimed by a speaker");
        }
        if (entry.quotation() != null && entry.quotation().speaker().name() == null) {
            labels.add("unnamed source");
        }
        if (entry.status() == EntryStatus.SUPERSEDED) {
            labels.add("no longer claimed");
        } else if (entry.status() != EntryStatus.CURRENT) {
            labels.add(entry.status().name().toLowerCase(Locale.ROOT));
        }
        return labels;
    }
}
