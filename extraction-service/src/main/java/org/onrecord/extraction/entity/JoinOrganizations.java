package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.lexicon.WordTable;

/** Which names of organisations mean the same one: acronyms, names without legal form or country, and short forms. */
final class JoinOrganizations {

    private static final int BRACKET_GAP = 2;

    private final NameLexicon lexicon;

    JoinOrganizations(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameGroup> join(List<NameForm> forms) {
        var groups = new ArrayList<NameGroup>();
        var ordered = NameGroup.byWords(forms);
        ordered.sort((a, b) -> Integer.compare(
                core(b.forms().get(0)).size(), core(a.forms().get(0)).size()));
        for (var words : ordered) {
            var form = words.forms().get(0);
            var fitting = groups.stream()
                    .filter(g -> g.forms().stream().anyMatch(f -> same(f, form)))
                    .toList();
            if (fitting.isEmpty()) {
                fitting = groups.stream()
                        .filter(g -> contains(g.forms().get(0), form))
                        .toList();
            }
            if (fitting.size() == 1) {
                fitting.get(0).addAll(words);
            } else {
                groups.add(words);
            }
        }
        return groups;
    }

    private boolean same(NameForm a, NameForm b) {
        var left = core(a);
        var right = core(b);
        if (bracketed(a, b) || bracketed(b, a)) {
            return true;
        }
        return left.equals(right) || canonical(a).equals(canonical(b)) || acronymOf(a, b) || acronymOf(b, a);
    }

    /** "Institutional Revolutionary Party (PRI)": capitals in brackets right behind a name, whatever their letters. */
    private static boolean bracketed(NameForm full, NameForm acronym) {
        int gap = acronym.name().range().start() - full.name().range().end();
        return gap == BRACKET_GAP
                && acronym.single()
                && !full.single()
                && acronym.shown().chars().noneMatch(Character::isLowerCase);
    }

    private String canonical(NameForm form) {
        var shown = lexicon.agencies().column(form.key(), 0);
        return shown.isEmpty() ? form.key() : WordTable.key(shown);
    }

    private boolean acronymOf(NameForm acronym, NameForm full) {
        if (!acronym.single() || full.single() || acronym.shown().chars().anyMatch(Character::isLowerCase)) {
            return false;
        }
        var letters = acronym.key().replace(".", "");
        return letters.length() > 1
                && (letters.equals(initials(full.words(), false))
                        || letters.equals(initials(full.words(), true))
                        || letters.equals(initials(core(full), false)));
    }

    private String initials(List<String> words, boolean small) {
        var initials = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && (small || !lexicon.functionWords().has(word))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** A short form is the beginning of a longer name, or its end if it says more than "Council". */
    private boolean contains(NameForm longer, NameForm shorter) {
        var outer = core(longer);
        var inner = core(shorter);
        if (inner.size() >= outer.size()
                || inner.stream()
                        .allMatch(w -> lexicon.organizationWord(w, 'l')
                                || lexicon.demonyms().has(w))) {
            return false;
        }
        boolean begins = outer.subList(0, inner.size()).equals(inner);
        boolean ends = inner.size() > 1
                && outer.subList(outer.size() - inner.size(), outer.size()).equals(inner);
        return (begins && !lexicon.country(inner.get(0))) || ends;
    }

    /** Without article, country in front and legal form at the end. */
    private List<String> core(NameForm form) {
        var words = new ArrayList<>(form.words());
        while (words.size() > 1 && lexicon.organizationWord(words.get(words.size() - 1), 's')) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 2
                && ("the".equals(words.get(0))
                        || "u.s".equals(words.get(0))
                        || "u.s.".equals(words.get(0))
                        || "us".equals(words.get(0)))) {
            words.remove(0);
        }
        return words;
    }
}
