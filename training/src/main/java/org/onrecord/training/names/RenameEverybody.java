package org.onrecord.training.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.training.names.LabelledText.Name;

/**
 * Gives the persons, cities and companies of a text other names, the same word always the same: names of all the world's
 * countries, and names that no list has. So the model learns to know a name by what stands around it.
 */
final class RenameEverybody {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}{2,}(?:-\\p{L}+)?");
    private static final double UNLISTED = 0.5;
    private static final double WITH_PARTICLE = 0.08;
    private static final double DOUBLE = 0.06;

    private final List<String> forenames = single("forenames");
    private final List<String> surnames = single("surnames");
    private final List<String> cities = single("cities");
    private final List<String> particles = single("name-particles");
    private final WordTable knownForenames = WordTable.load("forenames");
    private final WordTable knownCities = WordTable.load("cities");
    private final WordTable common = WordTable.load("words");
    private final WordTable places = WordTable.load("countries");

    private static List<String> single(String list) {
        return WordTable.load(list).keys().stream()
                .filter(key -> key.length() > 1 && key.chars().allMatch(c -> Character.isLetter(c) || c == '-'))
                .sorted()
                .toList();
    }

    /** The text under new names; the same random numbers give the same. */
    LabelledText rename(LabelledText old, Random random) {
        Map<String, String> instead = new HashMap<>();
        var text = new StringBuilder();
        var names = new ArrayList<Name>();
        int copied = 0;
        for (var name : old.names()) {
            text.append(old.text(), copied, name.range().start());
            int start = text.length();
            text.append(renamed(name.range().in(old.text()), name.type(), instead, random));
            names.add(new Name(new CharRange(start, text.length()), name.type()));
            copied = name.range().end();
        }
        text.append(old.text(), copied, old.text().length());
        return new LabelledText(text.toString(), names, old.weight());
    }

    private String renamed(String name, @Nullable EntityType type, Map<String, String> instead, Random random) {
        return WORD.matcher(name).replaceAll(word -> {
            var key = WordTable.key(word.group());
            boolean kept = type == null
                    || (type == EntityType.ORGANIZATION
                            ? word.start() > 0
                                    || common.has(key)
                                    || places.has(key)
                                    || word.group().equals(name)
                            : type == EntityType.LOCATION && (!knownCities.has(key) || common.has(key)));
            return kept
                    ? java.util.regex.Matcher.quoteReplacement(word.group())
                    : java.util.regex.Matcher.quoteReplacement(
                            instead.computeIfAbsent(key, k -> other(k, type, random)));
        });
    }

    private String other(String key, @Nullable EntityType type, Random random) {
        if (type == EntityType.LOCATION) {
            return capitalised(any(cities, random), random);
        }
        if (type == EntityType.ORGANIZATION || !knownForenames.has(key)) {
            var surname = capitalised(any(surnames, random), random);
            if (random.nextDouble() < DOUBLE) {
                return surname + "-" + capitalised(any(surnames, random), random);
            }
            return type == EntityType.PERSON && random.nextDouble() < WITH_PARTICLE
                    ? any(particles, random) + " " + surname
                    : surname;
        }
        return capitalised(any(forenames, random), random);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** With capitals; half of them joined with the end of another, so that no list has it. */
    private String capitalised(String key, Random random) {
        var word = key;
        if (random.nextDouble() < UNLISTED && word.length() > 3) {
            var other = any(surnames, random);
            word = word.substring(0, 1 + word.length() / 2) + other.substring(other.length() / 2);
        }
        var capitals = new StringBuilder();
        boolean first = true;
        for (char c : word.toCharArray()) {
            capitals.append(first ? Character.toUpperCase(c) : c);
            first = c == '-' && random.nextBoolean();
        }
        return capitals.toString();
    }
}
