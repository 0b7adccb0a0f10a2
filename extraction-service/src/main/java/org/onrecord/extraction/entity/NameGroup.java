package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Names found to mean the same entity. */
final class NameGroup {

    private final List<NameForm> forms = new ArrayList<>();

    NameGroup(NameForm first) {
        forms.add(first);
    }

    static NameGroup of(List<NameForm> forms) {
        var group = new NameGroup(forms.get(0));
        group.forms.addAll(forms.subList(1, forms.size()));
        return group;
    }

    /** The names grouped by their words alone, in the order of the text. */
    static List<NameGroup> byWords(List<NameForm> forms) {
        var groups = new LinkedHashMap<String, NameGroup>();
        for (var form : forms) {
            var group = groups.get(form.key());
            if (group == null) {
                groups.put(form.key(), new NameGroup(form));
            } else {
                group.add(form);
            }
        }
        return new ArrayList<>(groups.values());
    }

    void add(NameForm form) {
        forms.add(form);
    }

    void addAll(NameGroup other) {
        forms.addAll(other.forms);
    }

    List<NameForm> forms() {
        return forms;
    }

    EntityType type() {
        return forms.get(0).name().type();
    }

    /**
     * The form with most words; of several the longest, then the first in the text. One that only once adds words behind a
     * full name gives way to that name: they seldom belong to it.
     */
    NameForm fullest() {
        var best = forms.get(0);
        for (var form : forms) {
            int more = Integer.compare(form.words().size(), best.words().size());
            boolean better =
                    more != 0 ? more > 0 : form.shown().length() > best.shown().length();
            best = better && !straggling(form) ? form : best;
        }
        return best;
    }

    private boolean straggling(NameForm form) {
        return type() == EntityType.PERSON
                && forms.stream()
                                .filter(other -> other.key().equals(form.key()))
                                .count()
                        == 1
                && forms.stream()
                                .filter(other -> !other.single() && form.key().startsWith(other.key() + " "))
                                .count()
                        > 1;
    }
}
