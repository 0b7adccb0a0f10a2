package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.onrecord.ingest.lexicon.LexiconFile;

/** Reads who wrote an article from the lines around its headline: what stands behind "By", and what is marked as an author. */
final class VisibleBylines {

    private static final Pattern AUTHOR_MARK = Pattern.compile(
            "(?:^|[\\s_/-])(?:authors?(?:name)?|byline|by-?line|writer|contributors?|creator|reporter|journalist)(?:$|[\\s_-])|authorname|author-name|author_name");
    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "(?i)/(?:authors?|contributors?|writers?|staff|people|journalists?|by|users?|producers)/[^/]|/@\\w|[?&]author=");
    private static final Pattern BY_BEHIND =
            Pattern.compile("(?:^|(?<=[\\s|•·,–—-]))" + WriterNames.BY_WORDS + "\\s*[:：]?\\s+(?=[\\p{Lu}\\p{Lo}@])");
    private static final Pattern NOT_WRITTEN = Pattern.compile(LexiconFile.entries("not-by-writers.tsv").stream()
            .collect(Collectors.joining("|", "(?iu)(?:^|[^\\p{L}])(?:", ")(?: and \\w+)?\\W*$")));
    private static final Pattern PICTURE =
            Pattern.compile("(?i)\\b(?:on|via) unsplash|getty images|shutterstock|istock|adobe stock|©|\\bfor [A-Z]");
    private static final PageLine NO_LINE = new PageLine("", 0, List.of());
    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_BEFORE_A_STOP = 5;
    private static final int MOST_WORDS_OF_A_NAME = 8;

    private final WriterNames names;
    private final List<Candidate<List<Writer>>> labelled = new ArrayList<>();
    private final List<Candidate<List<Writer>>> marked = new ArrayList<>();

    VisibleBylines(WriterNames names, List<PageLine> lines) {
        this.names = names;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.words() <= MOST_WORDS) {
                byLabel(
                        line,
                        i == 0 ? NO_LINE : lines.get(i - 1),
                        i + 1 < lines.size() ? lines.get(i + 1).text() : "");
                byMark(line);
            }
        }
    }

    /** What stands behind "By". */
    List<Candidate<List<Writer>>> labelled() {
        return labelled;
    }

    /** What a class or a link to an author's page marks. */
    List<Candidate<List<Writer>>> marked() {
        return marked;
    }

    private void byLabel(PageLine line, PageLine before, String next) {
        if (!labelled.isEmpty()) {
            return;
        }
        var text = line.text();
        if (WriterNames.ONLY_BY.matcher(text).matches()) {
            if (next.split(" ").length <= MOST_WORDS_OF_A_NAME && !isOfOthers(before.text())) {
                add(labelled, "line:byline", next, Writer.Kind.ORGANIZATION);
            }
            return;
        }
        var by = BY_BEHIND.matcher(text);
        while (by.find()) {
            var start = text.substring(0, by.start());
            if (!isOfOthers(start.isBlank() ? before.text() : start) && !isSentence(text.substring(by.end()))) {
                boolean capital = by.start() == 0 && Character.isUpperCase(text.codePointAt(0));
                add(
                        labelled,
                        "line:byline",
                        text.substring(by.start()).strip(),
                        capital ? Writer.Kind.ORGANIZATION : Writer.Kind.OTHER);
                return;
            }
        }
    }

    /** "Reviewed by Jane Roe" names no writer, nor does "and edited by". */
    private static boolean isOfOthers(String before) {
        return NOT_WRITTEN.matcher(before).find();
    }

    /** "by Example, Sample and Trial Software." goes on like a sentence, not like a list of names. */
    private static boolean isSentence(String rest) {
        boolean stops = rest.endsWith(".") && rest.split(" ").length > MOST_WORDS_BEFORE_A_STOP;
        return stops
                || rest.endsWith("?")
                || rest.endsWith("!")
                || PICTURE.matcher(rest).find();
    }

    private void byMark(PageLine line) {
        for (var part : line.parts()) {
            var link = part.closest("a[href]");
            boolean isMarked = PageLine.isMarked(part, AUTHOR_MARK) || (link != null && leadsToAuthor(link));
            if (isMarked) {
                add(marked, "line:author", part.text(), Writer.Kind.PERSON);
            }
        }
    }

    private static boolean leadsToAuthor(Element link) {
        return AUTHOR_PAGE.matcher(link.attr("href")).find() || link.attr("rel").contains("author");
    }

    private void add(List<Candidate<List<Writer>>> to, String source, String found, Writer.Kind worst) {
        var writers = names.read(found);
        boolean good = !writers.isEmpty()
                && writers.stream().allMatch(writer -> writer.kind().compareTo(worst) <= 0)
                && writers.stream().allMatch(writer -> writer.name().split(" ").length <= MOST_WORDS_OF_A_NAME);
        if (good) {
            to.add(new Candidate<>(source, found, writers));
        }
    }
}
