package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * Takes the names out of what a page gives as its author: without "By", roles ("Staff Writer"),
 * dates, places ("in Paris"), addresses, account names and reading times; credentials ("MD") stay with their name. An organisation that signs stays: a page "By
 * Example Staff" says so; but it goes where a person is named beside it.
 */
final class WriterNames {

    static final String BY_WORDS = LexiconFile.entries("byline-words.tsv").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?iu:", ")"));
    static final Pattern BY = Pattern.compile("^" + BY_WORDS + "(?:\\s*[:：-]\\s*|\\s+)");
    static final Pattern ONLY_BY = Pattern.compile("^" + BY_WORDS + "\\s*[:：-]?$");
    private static final Pattern MARKUP = Pattern.compile("<[^>]{0,300}>");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\(?<?\\b[\\w.+-]{1,64}@[\\w.-]{1,100}>?\\)?|(?<=^|\\s|\\()@\\w+\\)?|\\([^)]{0,80}\\)|https?://\\S+");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[;|•·/⋅●\\n]\\s*|\\s+[–—-]\\s+|\\s*,\\s*(?:and\\s+)?|\\s+(?:and|AND|und|et|og|och|&)\\s+");
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:in|from|for|at|on|is an?|is the|has|was|writes|with|,)\\s.*$|\\s*(?iu:\\b(?:updated|published|posted|last updated|reviewed|fact checked|min read|read time)\\b.*)$|\\s*\\d.*$|[,:;.–—-]+$");
    /** Who reviewed or edited is named behind who wrote. */
    private static final Pattern OTHERS = Pattern.compile(LexiconFile.entries("not-by-writers.tsv").stream()
            .collect(Collectors.joining("|", "(?iu)\\b(?:", ")\\b.*$")));

    private static final Pattern CREDENTIAL =
            Pattern.compile("(?:\\p{Lu}[\\p{L}]?\\.?){2,5}(?:[ -]\\w{1,5})?|\\p{Lu}{2,7}(?:[- ]\\w{1,5})?");
    private static final int MOST = 20;
    private static final int LONGEST = 1_000;

    private final SiteNames site;

    WriterNames(SiteNames site) {
        this.site = site;
    }

    /** The names in a text; empty if nobody is named. */
    List<Writer> read(String found) {
        var text = MARKUP.matcher(found.substring(0, Math.min(LONGEST, found.length())))
                .replaceAll(" ");
        text = ADDRESS.matcher(text)
                .replaceAll(" ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        text = BY.matcher(text).replaceFirst("");
        text = OTHERS.matcher(text).replaceFirst("");
        var writers = new ArrayList<Writer>();
        for (var piece : SEPARATOR.split(text)) {
            var writer = piece(piece, writers.isEmpty());
            int last = writers.size() - 1;
            if (last >= 0 && CREDENTIAL.matcher(piece.strip()).matches()) {
                writers.set(last, writers.get(last).with(piece.strip()));
            } else if (writer.kind() != Writer.Kind.NOBODY && writers.size() < MOST && !writers.contains(writer)) {
                writers.add(writer);
            }
        }
        boolean personal = writers.stream().anyMatch(writer -> writer.kind() == Writer.Kind.PERSON);
        return writers.stream()
                .filter(writer -> !personal || writer.kind() == Writer.Kind.PERSON)
                .toList();
    }

    private Writer piece(String piece, boolean first) {
        var name = BY.matcher(piece.strip()).replaceFirst("");
        if (site.contains(name)) {
            return new Writer(name, Writer.Kind.ORGANIZATION);
        }
        name = TAIL.matcher(name).replaceFirst("").strip();
        name = TAIL.matcher(name).replaceFirst("").strip();
        return !first && isRole(name) ? new Writer(name, Writer.Kind.NOBODY) : Writer.of(name, site);
    }

    private static boolean isRole(String piece) {
        return Arrays.stream(piece.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(Writer.ROLES::contains);
    }
}
