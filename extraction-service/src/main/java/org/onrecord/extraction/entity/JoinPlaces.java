package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.lexicon.WordTable;

/** Which names of places mean the same place: the same words, or names of one country. */
final class JoinPlaces {

    private static final Set<String> DIRECTIONS = Set.of("north", "south");

    private static final String COUNTRY = "country ";

    private final NameLexicon lexicon;

    JoinPlaces(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameGroup> join(List<NameForm> forms) {
        var groups = new LinkedHashMap<String, NameGroup>();
        for (var form : forms) {
            var key = DIRECTIONS.contains(form.key()) ? country(form.key()) : canonical(form);
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
        return shown.isEmpty() ? form.key() : COUNTRY + shown;
    }

    /** The key under which the lexicon has a form's country: "the North" is North Korea's. */
    static String countryKey(NameForm form) {
        if (DIRECTIONS.contains(form.key())) {
            return form.key() + " korea";
        }
        return WordTable.key(form.shown());
    }

    /** "The North" in an article on North Korea or the North Koreans. */
    private String country(String direction) {
        var shown = lexicon.countryShown(direction + " korea");
        return shown.isEmpty() ? direction : COUNTRY + shown;
    }
}
