package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.lexicon.WordTable;

/** Which names of places mean the same place: the same words, or names of one country. */
final class JoinPlaces {

    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");

    private final NameLexicon lexicon;

    JoinPlaces(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameGroup> join(List<NameForm> forms) {
        var groups = new LinkedHashMap<String, NameGroup>();
        for (var form : forms) {
            var key = DIRECTIONS.contains(form.key()) ? country(form.key(), forms) : canonical(form);
            var group = groups.get(key);
            if (group == null) {
                groups.put(key, new NameGroup(form));
            } else {
                group.add(form);
            }
        }
        return new ArrayList<>(groups.values());
    }

    private String canonical(NameForm form) {
        var shown = lexicon.countryShown(countryKey(form));
        return shown.isEmpty() ? form.key() : "country " + shown;
    }

    static String countryKey(NameForm form) {
        return WordTable.key(form.shown());
    }

    /** "The North" in an article on North Korea. */
    private String country(String direction, List<NameForm> forms) {
        var fitting = forms.stream()
                .filter(f -> f.words().size() > 1 && f.first().equals(direction) && lexicon.country(countryKey(f)))
                .map(this::canonical)
                .distinct()
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : direction;
    }
}
