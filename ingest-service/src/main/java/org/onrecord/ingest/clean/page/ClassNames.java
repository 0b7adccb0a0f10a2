package org.onrecord.ingest.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.lexicon.LexiconFile;

/** Finds words in the classes and the id of an element: "relatedPosts" and "related_posts" hold the word "related". */
final class ClassNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> SAY_NOTHING = Set.of("has", "no", "not", "with", "without", "is", "hide");
    private static final int LONGEST_PHRASE = 3;
    /** Longer attributes are made by machines. */
    private static final int LONGEST = 1_000;

    private final Set<String> phrases;

    private ClassNames(Set<String> phrases) {
        this.phrases = phrases;
    }

    /** @param file a list of words and of phrases such as "read next", of the folder lexicon */
    static ClassNames of(String file) {
        return new ClassNames(LexiconFile.entries(file).stream().collect(Collectors.toUnmodifiableSet()));
    }

    /** The first phrase of the list in the element's classes or id, null if there is none. */
    @Nullable
    String find(Element element) {
        var found = findIn(element.className());
        return found != null ? found : findIn(element.id());
    }

    private @Nullable String findIn(String attribute) {
        if (attribute.isEmpty() || attribute.length() > LONGEST) {
            return null;
        }
        for (var name : attribute.split("\\s+")) {
            var found = findIn(words(name));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String findIn(List<String> words) {
        if (words.isEmpty() || SAY_NOTHING.contains(words.get(0))) {
            return null;
        }
        for (int i = 0; i < words.size(); i++) {
            for (int end = i + 1; end <= Math.min(words.size(), i + LONGEST_PHRASE); end++) {
                var phrase = String.join(" ", words.subList(i, end));
                if (phrases.contains(phrase)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var word : NOT_WORD.split(HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
