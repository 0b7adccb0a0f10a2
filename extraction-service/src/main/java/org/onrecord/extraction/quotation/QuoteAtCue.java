package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.quotation.CueLexicon.Frame;

/** Whole speech in quotation marks right before a cue ({@code "...," Lane said}) or behind it ({@code Lane said, "..."}). */
final class QuoteAtCue implements CueRule {

    private static final Set<String> BEHIND = Set.of(",", ":", "that", "—", "–", "--", "-", "as");
    private static final int FARTHEST = 30;

    private final Prose prose;
    private final Cues cues;
    private final NounPhrases phrases;

    QuoteAtCue(Prose prose, Cues cues, NounPhrases phrases) {
        this.prose = prose;
        this.cues = cues;
        this.phrases = phrases;
    }

    @Override
    public @Nullable Finding find(CueInPlace place) {
        var before = before(place);
        if (before != null) {
            var pieces = new ArrayList<TokenRange>(leading(before));
            pieces.add(before.tokens());
            pieces.addAll(goingOn(place.end()));
            return finding("quote-before-cue", place, pieces);
        }
        var behind = behind(place);
        if (behind == null) {
            return null;
        }
        var pieces = new ArrayList<TokenRange>(List.of(behind.tokens()));
        pieces.addAll(following(behind.tokens().end()));
        return finding("quote-behind-cue", place, pieces);
    }

    private static Finding finding(String rule, CueInPlace place, List<TokenRange> pieces) {
        double precision = Math.max(0.7, place.cue().entry().precision(Frame.QUOTE));
        return new Finding(rule, precision, Quotation.Act.SPEECH, place.cue().tokens(), place.source(), pieces);
    }

    private Prose.@Nullable Speech before(CueInPlace place) {
        if (place.cue().participle() && place.first() == place.cue().first()) {
            return null;
        }
        int last = place.first() - 1;
        while (last >= 0
                && Set.of(",", "-", "—", "–", "--").contains(prose.lower(last))
                && prose.stretch(last) == null) {
            last--;
        }
        if (last >= 0 && last < place.first() && samePlace(last, place.first())) {
            var stretch = prose.stretchTo(last);
            return stretch != null && (stretch.whole() || opensSentence(stretch)) && !isPart(stretch) ? stretch : null;
        }
        return null;
    }

    private boolean opensSentence(Prose.Speech stretch) {
        return stretch.tokens().first()
                == prose.sentence(stretch.tokens().first()).firstToken();
    }

    /** The end of a clause that another verb reports: {@code told reporters that both should "stop it," the agency reported}. */
    private boolean isPart(Prose.Speech stretch) {
        int first = stretch.tokens().first();
        int sentence = prose.sentence(first).firstToken();
        if (first == sentence || !prose.isWord(first - 1)) {
            return false;
        }
        for (int i = sentence; i < first; i++) {
            if (prose.stretch(i) == null && cues.speaks(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean samePlace(int a, int b) {
        return prose.paragraph(a) == prose.paragraph(b);
    }

    /** Stretches right before, parted by nothing but white space: one speech in several pairs of marks. */
    private List<TokenRange> leading(Prose.Speech stretch) {
        var pieces = new ArrayList<TokenRange>();
        int last = stretch.tokens().first() - 1;
        while (last >= 0 && samePlace(last, stretch.tokens().first()) && prose.stretchTo(last) != null) {
            var earlier = prose.stretchTo(last);
            if (earlier == null || !earlier.whole()) {
                break;
            }
            pieces.add(0, earlier.tokens());
            last = earlier.tokens().first() - 1;
        }
        return pieces;
    }

    /** The first whole speech behind the cue, with no other cue between. */
    private Prose.@Nullable Speech behind(CueInPlace place) {
        int limit = Math.min(prose.size(), place.end() + FARTHEST);
        for (int i = place.end(); i < limit && samePlace(i, place.first()); i++) {
            var stretch = prose.stretchFrom(i);
            if (stretch != null) {
                boolean introduced = i == place.end() || BEHIND.contains(prose.lower(i - 1));
                boolean said = stretch.whole() || Set.of(",", ":").contains(prose.lower(i - 1));
                return introduced && said && !clauseBetween(place.end(), i) && endsThere(stretch) ? stretch : null;
            }
            if (prose.stretch(i) != null || prose.lower(i).equals(".") || cues.speaks(i)) {
                return null;
            }
        }
        return null;
    }

    /** A complement clause before the marks ("said the pact was dead, "gone for good"") makes it a mixed quotation. */
    private boolean clauseBetween(int from, int to) {
        if (to > from && prose.lower(to - 1).equals(":")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean clause = phrases.isAuxiliary(i) || (prose.lower(i).equals("that") && i < to - 1);
            if (clause) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause ends with the marks; if it goes on, the words in marks are only a part of what was said. */
    private boolean endsThere(Prose.Speech stretch) {
        int next = stretch.tokens().end();
        if (next >= prose.size() || prose.paragraph(next) != prose.paragraph(next - 1)) {
            return true;
        }
        var inner = prose.lower(next - 2);
        return ".!?,—…".contains(inner)
                || prose.sentence(next).firstToken() == next
                || !prose.isWord(next)
                || phrases.isConjunction(next)
                || phrases.isSubordinator(next)
                || cues.at(next) != null
                || !stretch.stretch().closed();
    }

    /** {@code "A," she said. "B."}: the next stretch belongs to the same speech if it opens behind the cue's sentence. */
    private List<TokenRange> goingOn(int from) {
        for (int i = from; i < prose.size() && samePlace(i, from - 1) && i < from + FARTHEST; i++) {
            var stretch = prose.stretchFrom(i);
            if (stretch != null) {
                boolean opens = i == prose.sentence(i).firstToken()
                        || Set.of(",", ":", "—", "--").contains(prose.lower(i - 1));
                if (opens) {
                    return stretch.whole() && !hasOwnCue(stretch) ? withFollowing(stretch) : List.of();
                }
                i = stretch.tokens().last();
            } else if (cues.speaks(i) || (i > from && prose.sentence(i).firstToken() == i)) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<TokenRange> withFollowing(Prose.Speech stretch) {
        var pieces = new ArrayList<TokenRange>(List.of(stretch.tokens()));
        pieces.addAll(following(stretch.tokens().end()));
        return pieces;
    }

    /** Stretches that follow without a word between. */
    private List<TokenRange> following(int from) {
        var pieces = new ArrayList<TokenRange>();
        int next = from;
        while (next < prose.size() && samePlace(next, from - 1)) {
            var stretch = prose.stretchFrom(next);
            if (stretch == null || !stretch.whole() || hasOwnCue(stretch)) {
                break;
            }
            pieces.add(stretch.tokens());
            next = stretch.tokens().end();
        }
        return pieces;
    }

    /** Whether a cue stands right behind the stretch: {@code "B," he added}. */
    private boolean hasOwnCue(Prose.Speech stretch) {
        int end = stretch.tokens().end();
        for (int i = end; i < Math.min(prose.size(), end + 12) && samePlace(i, end - 1); i++) {
            if (i == prose.sentence(i).firstToken() || prose.stretchFrom(i) != null) {
                return false;
            }
            if (cues.speaks(i)) {
                return true;
            }
        }
        return false;
    }
}
