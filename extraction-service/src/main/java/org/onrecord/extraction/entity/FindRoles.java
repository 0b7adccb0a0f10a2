package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The roles that the words around one mention of a person give: the title before the name, what is set beside it, the
 * clause that follows it, the party in brackets, the organisation that it is "of".
 */
final class FindRoles {

    private static final int MOST_SHARED = 6;
    private static final int LONGEST_NAME = 12;

    private final TextWords words;
    private final PersonPlaces places;
    private final TitleBefore titles;
    private final Apposition appositions;
    private final RoleClause clauses;
    private final PartyLabel parties;
    private final RolePhrase phrases;
    private final RoleWords roleWords;

    FindRoles(NameLexicon lexicon, TextWords words, PersonPlaces places) {
        this.words = words;
        this.places = places;
        this.roleWords = new RoleWords(lexicon, words);
        this.phrases = new RolePhrase(lexicon, words, roleWords);
        this.titles = new TitleBefore(lexicon, words, roleWords, phrases, places);
        this.appositions = new Apposition(words, roleWords, phrases, places);
        this.clauses = new RoleClause(words, roleWords, phrases);
        this.parties = new PartyLabel(words);
    }

    /**
     * @param first first token of the name
     * @param end token after the name
     */
    List<Role> around(int first, int end) {
        var roles = new ArrayList<Role>();
        var title = titles.of(first);
        add(roles, title == null ? appositions.before(first, end) : title);
        add(roles, title == null ? shared(first) : null);
        var party = parties.behind(end);
        add(roles, party);
        if (party == null) {
            roles.addAll(appositions.behind(end));
        }
        add(roles, clauses.behind(end));
        add(roles, affiliation(end));
        return roles;
    }

    private static void add(List<Role> roles, @Nullable Role role) {
        if (role != null) {
            roles.add(role);
        }
    }

    /** "Foreign Ministers X and Y": the title of several before the first name of the list that this one is in. */
    private @Nullable Role shared(int name) {
        int first = name;
        for (int n = 0; n < MOST_SHARED; n++) {
            int before = coordinated(first);
            if (before < 0) {
                return null;
            }
            first = before;
            if (roleWords.persons(first - 1)) {
                return titles.of(first);
            }
        }
        return null;
    }

    /** First token of the person's name that stands before "and" or a comma, with or without its party; -1 if none does. */
    private int coordinated(int first) {
        int i = first - 1;
        if (!"and".equals(words.key(i)) && !",".equals(words.key(i))) {
            return -1;
        }
        i -= "and".equals(words.key(i)) && ",".equals(words.key(i - 1)) ? 2 : 1;
        if (")".equals(words.key(i))) {
            int floor = Math.max(0, i - LONGEST_NAME);
            while (i > floor && !"(".equals(words.key(i))) {
                i--;
            }
            i--;
        }
        for (int k = i; k >= 0 && k > i - LONGEST_NAME && roleWords.sameSentence(first, k); k--) {
            int end = places.personFrom(k);
            if (end > 0) {
                return end == i + 1 ? k : -1;
            }
        }
        return -1;
    }

    /** "X of Tufts University". */
    private @Nullable Role affiliation(int end) {
        int link = ",".equals(words.key(end)) ? end + 1 : end;
        if (!"of".equals(words.key(link)) && !"from".equals(words.key(link))) {
            return null;
        }
        int body = "the".equals(words.key(link + 1)) ? link + 2 : link + 1;
        int bodyEnd = places.organizationFrom(body);
        return bodyEnd > 0 && roleWords.sameSentence(end - 1, body) ? phrases.role(body, bodyEnd, false) : null;
    }
}
