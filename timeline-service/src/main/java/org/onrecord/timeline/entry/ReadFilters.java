package org.onrecord.timeline.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.timeline.claim.Vocabulary.Act;
import org.onrecord.timeline.claim.Vocabulary.Factuality;
import org.onrecord.timeline.claim.Vocabulary.Kind;
import org.onrecord.timeline.entry.EntryQuery.Order;
import org.onrecord.timeline.time.DaySpan;
import org.onrecord.timeline.time.Edtf;

/** Reads filters as a query, and says of every one that cannot be read what it should be. */
final class ReadFilters {

    /** Characters of a search; longer ones are not typed by people. */
    static final int LONGEST_WORDS = 500;

    private static final int LONGEST_NAME = 300;
    private static final int MOST_ENTITIES = 50;

    /** An id that nothing has: what is no UUID was never given out, so it finds nothing. */
    static final UUID NOTHING = new UUID(0, 0);

    private final EntryFilters filters;
    private final List<FieldError> errors = new ArrayList<>();

    ReadFilters(EntryFilters filters) {
        this.filters = filters;
    }

    EntryQuery query() {
        var order = word(Order.class, "order", filters.order);
        var cursor = given(filters.cursor);
        checkTexts();
        var query = new EntryQuery(
                filters.entities.stream()
                        .filter(ReadFilters::isGiven)
                        .map(ReadFilters::id)
                        .toList(),
                isGiven(filters.speaker) ? id(filters.speaker) : null,
                given(filters.publisher),
                word(Kind.class, "kind", given(filters.kind)),
                words(Factuality.class, "factuality", filters.factualities, List.of(Factuality.ASSERTED)),
                words(Act.class, "act", filters.acts, List.of(Act.SPEECH)),
                day("from", filters.from, true),
                day("to", filters.to, false),
                Boolean.TRUE.equals(flag("undated", filters.undated)),
                given(filters.words),
                words(EntryStatus.class, "status", filters.statuses, EntryQuery.STANDING),
                flag("firstHand", filters.firstHand),
                flag("unnamed", filters.unnamed),
                given(filters.articleVersion),
                filters.asOf.moment(),
                order == null ? Order.WHEN : order,
                cursor == null || order == null ? null : EntryCursor.read(cursor, order));
        if (query.from() != null && query.to() != null && query.to().isBefore(query.from())) {
            errors.add(FieldError.ofParameter("to", "It lies before from"));
        }
        if (!errors.isEmpty()) {
            var first = errors.get(0);
            throw CommonProblems.INVALID_PARAMETER.because(first.parameter() + ": " + first.detail(), errors);
        }
        return query;
    }

    /** A form sends what was left empty as an empty text. */
    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static @Nullable String given(@Nullable String text) {
        return isGiven(text) ? text : null;
    }

    private void checkTexts() {
        atMost("q", filters.words, LONGEST_WORDS);
        atMost("publisher", filters.publisher, LONGEST_NAME);
        atMost("articleVersion", filters.articleVersion, LONGEST_NAME);
        filters.entities.forEach(entity -> atMost("entity", entity, LONGEST_NAME));
        if (filters.entities.size() > MOST_ENTITIES) {
            errors.add(FieldError.ofParameter("entity", "It may be given " + MOST_ENTITIES + " times at most"));
        }
    }

    private void atMost(String parameter, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            errors.add(FieldError.ofParameter(parameter, "It may have " + longest + " characters at most"));
        }
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            return NOTHING;
        }
    }

    private <E extends Enum<E>> List<E> words(
            Class<E> vocabulary, String parameter, List<String> texts, List<E> unless) {
        var given = texts.stream().filter(ReadFilters::isGiven).toList();
        if (given.isEmpty()) {
            return unless;
        }
        var read = new ArrayList<E>();
        for (String text : given) {
            var word = word(vocabulary, parameter, text);
            if (word != null) {
                read.add(word);
            }
        }
        return read;
    }

    private <E extends Enum<E>> @Nullable E word(Class<E> vocabulary, String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        for (var word : vocabulary.getEnumConstants()) {
            if (word.name().equals(text.toUpperCase(Locale.ROOT))) {
                return word;
            }
        }
        boolean lower = vocabulary == Order.class;
        String allowed = Arrays.stream(vocabulary.getEnumConstants())
                .map(word -> lower ? word.name().toLowerCase(Locale.ROOT) : word.name())
                .collect(Collectors.joining(", "));
        errors.add(FieldError.ofParameter(parameter, "It must be one of " + allowed));
        return null;
    }

    private @Nullable Boolean flag(String parameter, @Nullable String text) {
        if (!isGiven(text)) {
            return null;
        }
        if (!"true".equals(text) && !"false".equals(text)) {
            errors.add(FieldError.ofParameter(parameter, "It must be true or false"));
        }
        return Boolean.valueOf(text);
    }

    private @Nullable LocalDate day(String parameter, @Nullable String text, boolean first) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var days = text.contains("/") ? DaySpan.UNKNOWN : Edtf.read(text).orElse(DaySpan.UNKNOWN);
        if (days.earliest() == null || days.latest() == null) {
            errors.add(FieldError.ofParameter(parameter, "It must be a date such as 2020-10-08, 2020-10 or 2020"));
            return null;
        }
        return first ? days.earliest() : days.latest();
    }
}
