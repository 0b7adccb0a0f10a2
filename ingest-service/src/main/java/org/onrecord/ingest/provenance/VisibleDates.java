package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates that stand in lines around a headline, and what they are the dates of. */
final class VisibleDates {

    private static final Pattern MODIFIED_MARK = Pattern.compile("updat|modif|revis|changed");
    private static final Pattern PUBLISHED_MARK =
            Pattern.compile("publish|pubdate|pub-date|post(?:ed)?[-_]?(?:on|date)|entry-date|release");
    private static final Pattern OTHER_MARK = Pattern.compile("event-?date|expir|comment|birth|copyright");
    /** A line with more words beside its dates tells a story. */
    private static final int MOST_WORDS_BESIDE = 12;

    private static final int MOST_WORDS_OF_A_LABELLED_LINE = 45;
    private static final int MOST_WORDS_OF_A_LABEL = 5;

    private final DateOrder order;

    VisibleDates(DateOrder order) {
        this.order = order;
    }

    /**
     * A date in a line.
     *
     * @param found the line's words from the label on
     */
    record Visible(String found, PublicationTime time, DateLabel label) {}

    List<Visible> of(List<PageLine> lines) {
        var dates = new ArrayList<Visible>();
        PageLine before = null;
        for (var line : lines) {
            read(line, before, dates);
            before = line;
        }
        return dates;
    }

    private void read(PageLine line, @Nullable PageLine before, List<Visible> dates) {
        if (line.words() > MOST_WORDS_OF_A_LABELLED_LINE) {
            return;
        }
        var days = DatesInText.of(line.text(), order);
        boolean tells = line.words() - 3 * days.size() > MOST_WORDS_BESIDE;
        int from = 0;
        for (var day : days) {
            var label = label(line, before, line.text().substring(from, day.start()), from == 0);
            if (label == DateLabel.PUBLISHED || label == DateLabel.MODIFIED || (label == DateLabel.NONE && !tells)) {
                dates.add(new Visible(line.text(), time(line, day, days.size()), label));
            }
            from = day.end();
        }
        var time = line.time();
        if (days.isEmpty() && time != null && !tells) {
            var written = time.attr("datetime");
            PageDate.read(written)
                    .map(read -> new Visible(written, read, label(line, before, line.text(), true)))
                    .ifPresent(dates::add);
        }
    }

    /** The time element around the date says it more exactly, if it says the same day. */
    private static PublicationTime time(PageLine line, DatesInText.Day day, int days) {
        var element = line.time();
        return Optional.ofNullable(days == 1 ? element : null)
                .flatMap(time -> PageDate.read(time.attr("datetime")))
                .filter(time -> Math.abs(time.on().toEpochDay() - day.day().toEpochDay()) <= 1)
                .orElse(PublicationTime.ofDay(day.day()));
    }

    private static DateLabel label(PageLine line, @Nullable PageLine before, String words, boolean first) {
        var label = DateLabel.endOf(words);
        if (label == DateLabel.NONE
                && first
                && before != null
                && before.words() <= MOST_WORDS_OF_A_LABEL
                && words.length() < 4) {
            label = DateLabel.endOf(before.text());
        }
        if (label != DateLabel.NONE || !first) {
            return label;
        }
        if (line.isMarked(OTHER_MARK)) {
            return DateLabel.OTHER;
        }
        boolean modified = line.isMarked(MODIFIED_MARK);
        boolean published = line.isMarked(PUBLISHED_MARK);
        return modified == published ? DateLabel.NONE : modified ? DateLabel.MODIFIED : DateLabel.PUBLISHED;
    }
}
