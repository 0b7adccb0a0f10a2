package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/**
 * Finds descriptions that mean somebody whom the text names: "the North Korean leader" is the one person with that office,
 * "North Koreans" speak for the country. A description that fits two persons means none.
 */
public final class ResolveReferences implements Stage {

    private static final int LONGEST_OFFICE = 3;

    private final NameLexicon lexicon = NameLexicon.SHIPPED;
    private final WordTable aliases = WordTable.load("role-aliases");

    @Override
    public String name() {
        return "resolve-references";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Token.LAYER, Sentence.LAYER, Entity.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Entity.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var words = new TextWords(text);
        var entities = text.get(Entity.LAYER);
        var found = new HashMap<String, List<Mention>>();
        var taken = new boolean[words.size() + 1];
        entities.forEach(entity -> entity.mentions().forEach(mention -> take(words, mention, taken)));
        var offices = offices(entities);
        var nations = nations(entities);
        for (int i = 0; i < words.size(); i++) {
            int end = Math.max(office(i, words, taken, offices, found), nation(i, words, taken, nations, found));
            i = Math.max(i, end - 1);
        }
        var resolved = new ArrayList<Entity>();
        for (var entity : entities) {
            resolved.add(
                    found.containsKey(entity.id())
                            ? entity.withMore(found.getOrDefault(entity.id(), List.of()))
                            : entity);
        }
        return text.with(Entity.LAYER, List.copyOf(resolved));
    }

    private static void take(TextWords words, Mention mention, boolean[] taken) {
        for (int i = words.tokenAt(mention.range().start());
                i < words.size()
                        && words.range(i, i + 1).start() < mention.range().end();
                i++) {
            taken[i] = true;
        }
    }

    /** "the", a nationality or country perhaps, an office; no name behind it. Returns the token after it, or -1. */
    private int office(
            int i,
            TextWords words,
            boolean[] taken,
            Map<String, List<String>> offices,
            Map<String, List<Mention>> found) {
        if (!"the".equals(words.key(i))) {
            return -1;
        }
        int at = i + 1;
        var country = "";
        for (int n = 3; n > 0 && country.isEmpty() && at + n < words.size(); n--) {
            country = nationality(words.keys(at, at + n));
            at += country.isEmpty() ? 0 : n;
        }
        for (int n = Math.min(LONGEST_OFFICE, words.size() - at); n > 0; n--) {
            var holders = holders(offices, words.keys(at, at + n), country);
            int end = at + n;
            boolean named = end < words.size()
                    && (taken[end] || words.capital(end))
                    && words.sentenceOf(end) == words.sentenceOf(i);
            if (holders.size() == 1 && !named && !"of".equals(words.key(end))) {
                found.computeIfAbsent(holders.get(0), k -> new ArrayList<>())
                        .add(new Mention(words.range(i, end), Mention.Kind.NOMINAL));
                return end;
            }
        }
        return -1;
    }

    private String nationality(String keys) {
        return lexicon.demonyms().has(keys) ? lexicon.demonyms().column(keys, 0) : lexicon.countryCode(keys);
    }

    private List<String> holders(Map<String, List<String>> offices, String office, String country) {
        var holders = offices.getOrDefault(country + ":" + office, List.of());
        var alias = aliases.column(office, 0);
        return holders.isEmpty() && !alias.isEmpty() ? offices.getOrDefault(country + ":" + alias, List.of()) : holders;
    }

    /** Holders by country and the last words of their office, and by the words alone. */
    private Map<String, List<String>> offices(List<Entity> entities) {
        var offices = new HashMap<String, List<String>>();
        for (var entity : entities) {
            for (var role : entity.roles()) {
                if (!role.former()) {
                    endings(role, entity.id(), offices);
                }
            }
        }
        return offices;
    }

    private static void endings(Role role, String id, Map<String, List<String>> offices) {
        var core = WordTable.key(role.text()).replaceFirst("\\s(?:of|for|at|in|to|on)\\s.*", "");
        var words = core.split("\\s+");
        for (int n = 1; n <= Math.min(LONGEST_OFFICE, words.length); n++) {
            var ending = String.join(" ", List.of(words).subList(words.length - n, words.length));
            add(offices, ":" + ending, id);
            if (role.country() != null) {
                add(offices, role.country() + ":" + ending, id);
            }
        }
    }

    private static void add(Map<String, List<String>> offices, String key, String id) {
        var holders = offices.computeIfAbsent(key, k -> new ArrayList<>());
        if (!holders.contains(id)) {
            holders.add(id);
        }
    }

    /** "North Koreans", "the Americans": the country, if the text names it. */
    private int nation(
            int i, TextWords words, boolean[] taken, Map<String, String> nations, Map<String, List<Mention>> found) {
        if (!words.capital(i) || taken[i]) {
            return -1;
        }
        for (int n = 2; n > 0; n--) {
            var id = i + n <= words.size() ? people(words.keys(i, i + n), nations) : null;
            if (id != null) {
                found.computeIfAbsent(id, k -> new ArrayList<>())
                        .add(new Mention(words.range(i, i + n), Mention.Kind.NOMINAL));
                return i + n;
            }
        }
        return -1;
    }

    private @Nullable String people(String keys, Map<String, String> nations) {
        boolean plural = keys.endsWith("s") && lexicon.demonyms().has(keys.substring(0, keys.length() - 1));
        return plural ? nations.get(lexicon.demonyms().column(keys.substring(0, keys.length() - 1), 0)) : null;
    }

    private Map<String, String> nations(List<Entity> entities) {
        var nations = new HashMap<String, String>();
        for (var entity : entities) {
            if (entity.type() == EntityType.LOCATION && entity.name() != null) {
                var code = lexicon.countries().column(WordTable.key(entity.name()), 0);
                if (!code.isEmpty()) {
                    nations.putIfAbsent(code, entity.id());
                }
            }
        }
        return nations;
    }
}
