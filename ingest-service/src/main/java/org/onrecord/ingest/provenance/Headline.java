package org.onrecord.ingest.provenance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The element of a page that shows the headline: the first-level heading that agrees best with what the metadata call the
 * page; a lower one if that agrees much better, because some templates give the first level to the site or a section; the only
 * first-level heading even without agreement, unless it is the site's name or too short to be a headline.
 */
record Headline(Element element, String text) {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ANCHOR = Pattern.compile("\\s*[#¶§]$");
    private static final double AGREES = 0.5;
    private static final double SAYS_THE_SAME = 0.8;
    private static final int LONGEST = 300;
    private static final int MOST = 500;
    /** A heading of so few words that agrees with nothing names a section or a site. */
    private static final int WORDS_OF_A_SECTION = 3;

    /**
     * Finds it.
     *
     * @param titles what the metadata call the page, without the site's name
     */
    static Optional<Headline> of(Document page, List<String> titles, SiteNames site) {
        var first = headings(page, "h1").stream()
                .filter(one -> !site.contains(one.text()) && !one.text().endsWith(":"))
                .toList();
        var best = best(first, titles);
        if (best.isPresent() && best.get().agreement(titles) >= AGREES) {
            return best;
        }
        return best(headings(page, "h2, h3, [itemprop=headline]"), titles)
                .filter(one -> one.agreement(titles) >= SAYS_THE_SAME)
                .or(() -> first.size() == 1 ? best.filter(one -> !one.isSection(titles)) : Optional.empty());
    }

    private static Optional<Headline> best(List<Headline> headings, List<String> titles) {
        return headings.stream()
                .max(Comparator.comparingDouble((Headline one) -> one.agreement(titles))
                        .thenComparing(one -> -headings.indexOf(one)));
    }

    private boolean isSection(List<String> titles) {
        return !titles.isEmpty() && words(text).size() <= WORDS_OF_A_SECTION;
    }

    private static List<Headline> headings(Document page, String selector) {
        return page.select(selector).stream()
                .limit(MOST)
                .map(element ->
                        new Headline(element, ANCHOR.matcher(element.text()).replaceFirst("")))
                .filter(one -> !one.text().isBlank() && one.text().length() <= LONGEST)
                .toList();
    }

    private double agreement(List<String> titles) {
        return titles.stream()
                .mapToDouble(title -> agreement(words(text), words(title)))
                .max()
                .orElse(0);
    }

    /** Twice the words that both have by the words of both. */
    private static double agreement(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<>(Arrays.asList(NOT_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" ")));
        words.remove("");
        return words;
    }
}
