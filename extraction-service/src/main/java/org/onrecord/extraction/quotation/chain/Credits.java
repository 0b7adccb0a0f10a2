package org.onrecord.extraction.quotation.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.lexicon.Lexicon;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.segment.Paragraph;

/**
 * Which outlet and wire service an article comes from: its metadata, the agency in brackets of its dateline, and the lines
 * of credits that end it ("Reporting by ...; Reuters", "originally published by ...").
 */
final class Credits {

    private static final WordTable AGENCIES = WordTable.load("news-agencies");
    private static final List<String> WIRE_PHRASES = phrases("WIRE");
    private static final List<String> OUTLET_PHRASES = phrases("OUTLET");
    private static final Pattern DATELINE = Pattern.compile("[^\\n(]{2,60}\\(([^()\\n]{2,40})\\)\\s*(?:-|–|—|--)");
    private static final Pattern BRACKETED = Pattern.compile("^\\W*\\(?([\\p{L} .]{2,40})\\)?\\W*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NAME = Pattern.compile(
            "\\s*(?:the )?(\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?:\\s+(?:of |the |and )?\\p{Lu}[\\p{L}\\p{N}'’&-]*)*)");
    private static final int FIRST_LINES = 4;
    private static final int LAST_LINES = 4;
    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_NAME = 4;

    /** A name as the text or the metadata give it. */
    private record Credit(String name, @Nullable CharRange range) {}

    private final AnalysedText text;

    Credits(AnalysedText text) {
        this.text = text;
    }

    /** The stations behind the relays: outlet, wire service, republisher; none that was named twice. */
    List<Hop> hops(Stations stations) {
        var facts = text.facts();
        var published =
                facts.publisher() == null || facts.publisher().isBlank() ? null : new Credit(facts.publisher(), null);
        var first = firstOutlet();
        boolean republished = first != null && published != null && !sameMedium(first.name(), published.name());
        var outlet = republished || published == null ? first : published;
        var wire = wire(facts.credit(), facts.dateline());
        var hops = new ArrayList<Hop>();
        add(hops, Hop.Kind.OUTLET, outlet, stations);
        if (wire != null && (outlet == null || !sameMedium(wire.name(), outlet.name()))) {
            add(hops, Hop.Kind.WIRE, wire, stations);
        }
        add(hops, Hop.Kind.REPUBLISHER, republished ? published : null, stations);
        return hops;
    }

    /** Whether two names mean one medium: "AP" and "the Associated Press". */
    static boolean sameMedium(String one, String other) {
        return shown(one).equals(shown(other));
    }

    private static String shown(String name) {
        var key = WordTable.key(Media.withoutArticle(name.strip()));
        return AGENCIES.has(key) ? WordTable.key(AGENCIES.column(key, 0)) : key;
    }

    private @Nullable Credit wire(@Nullable String credit, @Nullable String dateline) {
        if (credit != null && !credit.isBlank()) {
            var known = agencyIn(credit, 0, null);
            return known == null ? new Credit(credit, null) : known;
        }
        var given = dateline == null ? null : agencyIn(dateline, 0, null);
        if (given != null) {
            return given;
        }
        var inText = datelineAgency();
        if (inText != null) {
            return inText;
        }
        return wireLine();
    }

    /** The agency in brackets of a dateline, which may stand behind a headline and a byline. */
    private @Nullable Credit datelineAgency() {
        var paragraphs = text.get(Paragraph.LAYER);
        for (int p = 0; p < Math.min(FIRST_LINES, paragraphs.size()); p++) {
            var range = paragraphs.get(p).range();
            var dateline = DATELINE.matcher(text.text()).region(range.start(), range.end());
            if (dateline.lookingAt()) {
                var agency = agencyIn(dateline.group(1), dateline.start(1), text);
                if (agency != null) {
                    return agency;
                }
            }
        }
        return null;
    }

    /** The agency in one of the last lines that a phrase of credits marks, or that is nothing but the agency's name. */
    private @Nullable Credit wireLine() {
        for (var line : lastLines()) {
            var words = text.at(line);
            boolean alone =
                    BRACKETED.matcher(words).matches() && Media.words(words).size() <= LONGEST_NAME;
            if (alone || behind(words, WIRE_PHRASES) >= 0) {
                var agency = agencyIn(words, line.start(), text);
                if (agency != null) {
                    return agency;
                }
            }
        }
        return null;
    }

    /** Who published the article first, where one of the last lines says so. */
    private @Nullable Credit firstOutlet() {
        for (var line : lastLines()) {
            int behind = behind(text.at(line), OUTLET_PHRASES);
            var name = behind < 0 ? null : nameBehind(text.at(line), behind, line.start());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The short ones of the last paragraphs, the last first; none that opens the text. */
    private List<CharRange> lastLines() {
        var paragraphs = text.get(Paragraph.LAYER);
        var lines = new ArrayList<CharRange>();
        for (int p = paragraphs.size() - 1; p >= Math.max(1, paragraphs.size() - LAST_LINES); p--) {
            if (paragraphs.get(p).range().length() <= LONGEST_LINE) {
                lines.add(paragraphs.get(p).range());
            }
        }
        return lines;
    }

    /** Where a line goes on behind the first of the phrases that it has, -1 if it has none. */
    private static int behind(String line, List<String> phrases) {
        var lower = line.toLowerCase(Locale.ROOT);
        for (var phrase : phrases) {
            int at = lower.indexOf(phrase);
            if (at >= 0 && lower.length() == line.length()) {
                return at + phrase.length();
            }
        }
        return -1;
    }

    private static List<String> phrases(String kind) {
        return Lexicon.read("credit-phrases.tsv").rows().stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .toList();
    }

    /** The first agency that words name; offsets are kept where the words are the text's. */
    private static @Nullable Credit agencyIn(String words, int offset, @Nullable AnalysedText of) {
        var word = WORD.matcher(words);
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        while (word.find()) {
            starts.add(word.start());
            ends.add(word.end());
        }
        for (int i = 0; i < starts.size(); i++) {
            for (int n = Math.min(LONGEST_NAME, starts.size() - i); n > 0; n--) {
                int start = starts.get(i);
                int end = ends.get(i + n - 1);
                var key = WordTable.key(words.substring(start, end));
                if (Character.isUpperCase(words.charAt(start)) && AGENCIES.has(key)) {
                    var range = of == null ? null : new CharRange(offset + start, offset + end);
                    return new Credit(AGENCIES.column(key, 0), range);
                }
            }
        }
        return null;
    }

    /** The capitalised words right behind a phrase. */
    private static @Nullable Credit nameBehind(String line, int from, int offset) {
        var name = NAME.matcher(line);
        name.region(from, line.length());
        if (!name.lookingAt()) {
            return null;
        }
        var shown = name.group(1).replaceFirst("[.,]+$", "");
        int start = offset + name.start(1);
        return new Credit(shown, new CharRange(start, start + shown.length()));
    }

    private static void add(List<Hop> hops, Hop.Kind kind, @Nullable Credit credit, Stations stations) {
        if (credit != null) {
            hops.add(stations.named(kind, credit.name(), credit.range()));
        }
    }
}
