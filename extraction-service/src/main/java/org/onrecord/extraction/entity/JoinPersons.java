package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which names of persons mean the same person. A last name that fits two stays with neither. */
final class JoinPersons {

    private final NameLexicon lexicon;

    JoinPersons(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameGroup> join(List<NameForm> forms) {
        var groups = new ArrayList<NameGroup>();
        var distinct = NameGroup.byWords(forms);
        for (var same : distinct) {
            var form = same.forms().get(0);
            if (!form.single()) {
                var known = groups.stream()
                        .filter(g -> g.forms().stream().anyMatch(f -> samePerson(f, form)))
                        .findFirst();
                known.ifPresentOrElse(g -> g.addAll(same), () -> groups.add(same));
            }
        }
        var full = List.copyOf(groups);
        for (var same : distinct) {
            if (same.forms().get(0).single()) {
                place(same, full, groups);
            }
        }
        return groups;
    }

    private void place(NameGroup same, List<NameGroup> full, List<NameGroup> groups) {
        var form = same.forms().get(0);
        var fitting = fitting(full, form, true);
        if (fitting.isEmpty()) {
            fitting = fitting(full, form, false);
        }
        if (fitting.size() == 1) {
            fitting.get(0).addAll(same);
            return;
        }
        var open = new ArrayList<NameForm>();
        for (var mention : same.forms()) {
            int at = mention.name().range().start();
            var known = fitting.stream()
                    .filter(g -> g.forms().stream()
                            .anyMatch(f -> !f.single() && f.name().range().start() < at))
                    .toList();
            if (known.size() == 1) {
                known.get(0).add(mention);
            } else {
                open.add(mention);
            }
        }
        if (!open.isEmpty()) {
            groups.add(NameGroup.of(open));
        }
    }

    private List<NameGroup> fitting(List<NameGroup> full, NameForm form, boolean bySurname) {
        return full.stream()
                .filter(g -> g.forms().stream()
                        .filter(f -> !f.single())
                        .anyMatch(f -> bySurname ? surname(f, form) : f.words().contains(form.last())))
                .collect(Collectors.toList());
    }

    private boolean surname(NameForm full, NameForm form) {
        var key = form.key();
        boolean last = full.last().equals(key) || full.key().endsWith(" " + key);
        return last || (familyFirst(full) && full.first().equals(key));
    }

    /** Korean, Chinese and Vietnamese order: the hyphenated or two given names follow a known family name. */
    private boolean familyFirst(NameForm full) {
        boolean hyphenated = full.shown().matches("\\p{L}+ \\p{L}+[-‐‑]\\p{L}+");
        boolean known = lexicon.surnames().has(full.first())
                && !lexicon.forenames().column(full.first(), 0).matches(".+");
        return (hyphenated && full.first().length() <= 7)
                || (known && !lexicon.surnames().has(full.last()));
    }

    /** Same first and last word, middle names and initials aside; or the same words; or one within the other. */
    private static boolean samePerson(NameForm a, NameForm b) {
        if (a.key().equals(b.key())) {
            return true;
        }
        if (a.single() || b.single()) {
            return false;
        }
        var shorter = a.words().size() <= b.words().size() ? a : b;
        var longer = shorter == a ? b : a;
        boolean ends =
                initialOf(shorter.first(), longer.first()) && shorter.last().equals(longer.last());
        boolean tail =
                longer.key().endsWith(" " + shorter.key()) || longer.key().startsWith(shorter.key() + " ");
        return tail || (ends && middles(shorter.words(), longer.words()));
    }

    private static boolean initialOf(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    private static boolean middles(List<String> shorter, List<String> longer) {
        var inner = longer.subList(1, longer.size() - 1);
        return shorter.subList(1, shorter.size() - 1).stream()
                .allMatch(m -> inner.stream().anyMatch(n -> initialOf(m, n)));
    }
}
