package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which names of persons mean the same person. A bare last name ("Lane", "van der Berg") that fits two goes to the one
 * whom the title says, who was called so before the other was named, or who alone was named nearby or in the same
 * paragraph; else it stays with neither.
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
        var tails = tails(distinct);
        for (var same : distinct) {
            var form = same.forms().get(0);
            if (!form.single() && !tails.contains(form.key())) {
                var known = groups.stream()
                        .filter(g -> g.forms().stream().anyMatch(f -> samePerson(f, form)))
                        .findFirst();
                known.ifPresentOrElse(g -> g.addAll(same), () -> groups.add(same));
            }
        }
        var full = List.copyOf(groups);
        distinct.stream()
                .filter(same -> same.forms().get(0).single()
                        || tails.contains(same.forms().get(0).key()))
                .sorted(Comparator.comparing(
                        same -> -same.forms().get(0).words().size()))
                .forEach(same -> place(same, full, groups));
        return groups;
    }

    /** The ends of longer names, by key: they can be last names of several words. */
    private static Set<String> tails(List<NameGroup> distinct) {
        var tails = new HashSet<String>();
        for (var same : distinct) {
            var key = same.forms().get(0).withoutSuffix();
            for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
                tails.add(key.substring(i + 1));
            }
        }
        return tails;
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
        var established = new HashMap<String, NameGroup>();
        for (var mention : same.forms()) {
            var gender = genders.titled(mention);
            var possible = fitting.stream()
                    .filter(g -> gender == null || genders.of(g) == null || genders.of(g) == gender)
                    .toList();
            var entitled = entitled(mention, possible);
            var called = gender == null ? "" : gender.name();
            var meant = entitled != null ? entitled : meant(mention, possible, established.get(called));
            if (meant == null) {
                open.add(mention);
            } else {
                meant.add(mention);
                if (entitled == null) {
                    established.putIfAbsent(called, meant);
                }
            }
        }
        if (!open.isEmpty()) {
            groups.add(NameGroup.of(open));
        }
    }

    /** "Premier Lane" is the only Lane who is called premier elsewhere. */
    private @Nullable NameGroup entitled(NameForm mention, List<NameGroup> possible) {
        var title = genders.title(mention);
        if (title == null) {
            return null;
        }
        var entitled = possible.stream()
                .filter(g -> g.forms().stream().anyMatch(f -> !f.single() && title.equals(genders.title(f))))
                .toList();
        return entitled.size() == 1 ? entitled.get(0) : null;
    }

    private @Nullable NameGroup meant(NameForm mention, List<NameGroup> possible, @Nullable NameGroup established) {
        int at = mention.name().range().start();
        var known = possible.stream().filter(g -> lastFull(g, at) >= 0).toList();
        if (known.size() == 1) {
            return known.get(0);
        }
        if (established != null && possible.contains(established)) {
            return established;
        }
        var near = known.stream().filter(g -> at - lastFull(g, at) < NEAR).toList();
        if (near.size() == 1) {
            return near.get(0);
        }
        var beside = near.stream()
                .filter(g -> genders.sameParagraph(lastFull(g, at), at))
                .toList();
        return beside.size() == 1 ? beside.get(0) : null;
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
        boolean last = full.withoutSuffix().endsWith(" " + key) || full.key().endsWith(" " + key);
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
        return longer.key().startsWith(shorter.key() + " ") || (ends && middles(shorter.words(), longer.words()));
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
