package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** Joins the names that mean the same person, organisation or place, and gives each its fullest name. */
public final class JoinNames implements Stage {

    private final NameLexicon lexicon = NameLexicon.SHIPPED;

    @Override
    public String name() {
        return "join-names";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Token.LAYER, Sentence.LAYER, Name.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Entity.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var names = text.get(Name.LAYER);
        var genders = new SaidGender(lexicon, text);
        var groups = new ArrayList<NameGroup>();
        groups.addAll(new JoinPersons(lexicon, genders).join(forms(text, names, EntityType.PERSON)));
        groups.addAll(new JoinOrganizations(lexicon).join(forms(text, names, EntityType.ORGANIZATION)));
        groups.addAll(new JoinPlaces(lexicon).join(forms(text, names, EntityType.LOCATION)));
        groups.forEach(g -> g.forms().sort(Comparator.comparing(f -> f.name().range())));
        groups.sort(Comparator.comparing(g -> g.forms().get(0).name().range()));
        var governments = new StandsForGovernment(lexicon, text);
        var entities = new ArrayList<Entity>();
        for (var group : groups) {
            var mentions =
                    group.forms().stream().map(f -> governments.mention(f)).toList();
            entities.add(new Entity(
                    "e" + (entities.size() + 1),
                    group.type(),
                    shown(group),
                    wikidata(group),
                    group.type() == EntityType.PERSON ? genders.of(group) : null,
                    List.of(),
                    mentions));
        }
        return text.with(Entity.LAYER, List.copyOf(entities));
    }

    private static List<NameForm> forms(AnalysedText text, List<Name> names, EntityType type) {
        return names.stream()
                .filter(n -> n.type() == type)
                .map(n -> NameForm.of(n, text.at(n.range())))
                .toList();
    }

    private String shown(NameGroup group) {
        var fullest = group.fullest();
        if (group.type() == EntityType.LOCATION) {
            for (var form : group.forms()) {
                var country = lexicon.countryShown(JoinPlaces.countryKey(form));
                if (!country.isEmpty()) {
                    return country;
                }
            }
            return shouted(fullest.shown()) ? capitalised(fullest.shown()) : fullest.shown();
        }
        return fullest.shown().replaceAll("\\s+", " ");
    }

    private static boolean shouted(String name) {
        return name.length() > 4 && name.indexOf('.') < 0 && name.chars().noneMatch(Character::isLowerCase);
    }

    private static String capitalised(String name) {
        var out = new StringBuilder();
        boolean start = true;
        for (int c : name.codePoints().toArray()) {
            out.appendCodePoint(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    private @Nullable String wikidata(NameGroup group) {
        var key = WordTable.key(shown(group));
        var item = switch (group.type()) {
            case LOCATION -> place(key);
            case PERSON -> lexicon.leaders().column(key, 0);
            case ORGANIZATION -> "";
        };
        return item.isEmpty() ? null : item;
    }

    /** A state of the same name as a capital stays open. */
    private String place(String key) {
        var country = lexicon.countries().column(key, 2);
        return !country.isEmpty() || lexicon.capitals().has(key)
                ? country
                : lexicon.regions().column(key, 2);
    }
}
