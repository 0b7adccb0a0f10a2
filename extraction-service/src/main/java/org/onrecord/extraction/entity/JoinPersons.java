package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which names of persons mean the same person. A bare last name that fits two goes to the one whom the title says, who was
 * called so before the other was named, or who was named nearby; else it stays with neither.
 */
final class JoinPersons {

    /** In UTF-16 units, some two paragraphs. */
    private static final int NEAR = 500;

    private final NameLexicon lexicon;
    private final SaidGender genders;

    JoinPersons(NameLexicon lexicon, SaidGender genders) {
        this.lexicon = lexicon;
        this.genders = genders;
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
        NameGroup established = null;
        for (var mention : same.forms()) {
            var gender = genders.titled(mention);
            var possible = fitting.stream()
                    .filter(g -> gender == null || genders.of(g) == null || genders.of(g) == gender)
                    .toList();
            var meant = meant(mention, possible, established);
            if (meant == null) {
                open.add(mention);
            } else {
                meant.add(mention);
                established = established == null && gender == null ? meant : established;
            }
        }
        if (!open.isEmpty()) {
            groups.add(NameGroup.of(open));
        }
    }

    private static @Nullable NameGroup meant(
            NameForm mention, List<NameGroup> possible, @Nullable NameGroup established) {
        int at = mention.name().range().start();
        var known = possible.stream().filter(g -> lastFull(g, at) >= 0).toList();
        if (known.size() == 1) {
            return known.get(0);
        }
        if (established != null && possible.contains(established)) {
            return established;
        }
        var near = known.stream().filter(g -> at - lastFull(g, at) < NEAR).toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    /** Where the last full name before a position begins, -1 if there is none. */
    private static int lastFull(NameGroup group, int at) {
        return group.forms().stream()
                .filter(form -> !form.single())
                .mapToInt(form -> form.name().range().start())
                .filter(start -> start < at)
                .max()
                .orElse(-1);
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
    private boolean samePerson(NameForm a, NameForm b) {
        if (a.key().equals(b.key())) {
            return true;
        }
        if (a.single() || b.single()) {
            return false;
        }
        var shorter = a.words().size() <= b.words().size() ? a : b;
        var longer = shorter == a ? b : a;
        boolean ends =
                sameForename(shorter.first(), longer.first()) && shorter.last().equals(longer.last());
        boolean tail =
                longer.key().endsWith(" " + shorter.key()) || longer.key().startsWith(shorter.key() + " ");
        return tail || (ends && middles(shorter.words(), longer.words()));
    }

    /** "Bob" and "Robert", "J.K." and "Joanne", "J" and "Joanne". */
    private boolean sameForename(String a, String b) {
        return initialOf(a, b) || initials(a, b) || initials(b, a) || nickname(a, b) || nickname(b, a);
    }

    private static boolean initials(String a, String b) {
        return a.indexOf('.') == 1 && b.indexOf('.') < 0 && a.charAt(0) == b.charAt(0);
    }

    private boolean nickname(String nickname, String forename) {
        return List.of(lexicon.nicknames().column(nickname, 0).split(" ")).contains(forename);
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
