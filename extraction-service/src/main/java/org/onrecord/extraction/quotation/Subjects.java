package org.onrecord.extraction.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a reporting verb: the words that name the speaker. */
final class Subjects {

    private static final Set<String> BE = Set.of("am", "is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "then", "yet");
    private static final Set<String> BEFORE_PARTICIPLE = Set.of(
            "as", "by", "for", "in", "of", "while", "after", "before", "without", "from", "about", "at", "to", "on",
            "when");
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "note",
            "letter",
            "tweet",
            "message",
            "email",
            "e-mail",
            "post",
            "memo",
            "speech",
            "interview",
            "release",
            "text",
            "telegram",
            "communique",
            "article",
            "op-ed",
            "video",
            "tweets",
            "statements");

    private final Prose prose;
    private final NounPhrases phrases;
    private final SecondHandSpeech secondHand;

    Subjects(Prose prose, NounPhrases phrases, SecondHandSpeech secondHand) {
        this.prose = prose;
        this.phrases = phrases;
        this.secondHand = secondHand;
    }

    /**
     * Puts a cue in its place.
     *
     * @param before what was found before it in the same sentence, in order
     * @return null if the verb cannot report here: a passive, an infinitive, a noun
     */
    @Nullable
    CueInPlace place(Cue cue, List<Finding> before) {
        int ceiling = ceiling(cue.end());
        int floor = floor(cue.first());
        int verb = verbGroup(cue.first(), floor);
        if (cue.participle() && !progressive(verb, cue.first())) {
            return participle(cue, floor, ceiling, before);
        }
        if (passive(cue, verb)) {
            return null;
        }
        if ((prose.lower(verb - 1).equals("to") && !goesOnTo(verb - 1)) || modalOnly(verb, cue)) {
            return null;
        }
        if (negated(verb, cue)) {
            return null;
        }
        int last = behindDay(verb - 1, floor);
        if (last >= floor && COORDINATORS.contains(prose.lower(last))) {
            var subject = mainSubject(floor, verb, before);
            return subject == null ? null : new CueInPlace(cue, subject, verb, cue.end(), floor, ceiling);
        }
        var left = last < floor ? null : behindSpeech(floor, last);
        if (left == null && last >= floor) {
            left = left(last, floor);
        }
        if (left != null) {
            return new CueInPlace(cue, left, left.first(), cue.end(), floor, ceiling);
        }
        return verb == cue.first() ? inverted(cue, floor, ceiling) : null;
    }

    /** "went on to say", "interjected to say": an infinitive that reports what was said. */
    private boolean goesOnTo(int to) {
        return prose.lower(to + 1).equals("say") && prose.lower(to - 1).matches("on|interjected|continued|proceeded");
    }

    private int ceiling(int token) {
        return prose.sentence(Math.min(token, prose.size()) - 1).endToken();
    }

    /** The sentence's first token, or the one behind the last whole quotation before the cue. */
    int floor(int token) {
        int floor = prose.sentence(token).firstToken();
        for (int i = token - 1; i >= floor; i--) {
            if (prose.inWholeSpeech(i)) {
                return i + 1;
            }
        }
        return floor;
    }

    private int verbGroup(int cue, int floor) {
        int i = cue;
        while (i - 1 >= floor && (phrases.isAuxiliary(i - 1) || phrases.isAdverb(i - 1) || contraction(i - 1))) {
            i--;
        }
        return i;
    }

    /** "he's said": a clitic that can only be an auxiliary behind a pronoun. */
    private boolean contraction(int i) {
        return prose.lower(i).equals("'s")
                && Set.of("he", "she", "it", "who", "that").contains(prose.lower(i - 1));
    }

    private boolean progressive(int verb, int cue) {
        for (int i = verb; i < cue; i++) {
            if (BE.contains(prose.lower(i)) || prose.lower(i).equals("keep")) {
                return true;
            }
        }
        return false;
    }

    private boolean passive(Cue cue, int verb) {
        if (cue.participle()) {
            return false;
        }
        for (int i = verb; i < cue.first(); i++) {
            if (BE.contains(prose.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "has not said whether": nothing was said. A denied attitude ("does not believe") still is one. */
    private boolean negated(int verb, Cue cue) {
        if (cue.entry().act() == Quotation.Act.ATTITUDE) {
            return false;
        }
        for (int i = verb; i < cue.first(); i++) {
            if (Set.of("not", "n't", "never").contains(prose.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Kenya's president on Friday accused": steps over the day. */
    private int behindDay(int last, int floor) {
        if (last - 1 < floor || !phrases.isDay(last)) {
            return last;
        }
        return prose.lower(last - 1).equals("on") ? last - 2 : last - 1;
    }

    private boolean modalOnly(int verb, Cue cue) {
        return Set.of("would", "could", "should", "might", "must", "may", "can").contains(prose.lower(verb))
                && cue.entry().act() == Quotation.Act.SPEECH
                && verb < cue.first();
    }

    private @Nullable CueInPlace participle(Cue cue, int floor, int ceiling, List<Finding> before) {
        int quoting = secondHand.quotingBefore(cue.first());
        if (quoting >= 0) {
            var quoted = secondHand.quoted(quoting, cue.first());
            var relay = quoting > floor ? left(quoting - 1, floor) : null;
            int begin = relay == null ? quoting : relay.first();
            return quoted == null ? null : new CueInPlace(cue, quoted, begin, cue.end(), floor, ceiling);
        }
        int last = cue.first() - 1;
        while (last >= floor && phrases.isAdverb(last)) {
            last--;
        }
        boolean loose = last < floor
                || phrases.isBreak(last)
                || COORDINATORS.contains(prose.lower(last))
                || BEFORE_PARTICIPLE.contains(prose.lower(last));
        var subject = loose ? null : left(last, floor);
        if (subject == null || DOCUMENTS.contains(prose.lower(subject.last()))) {
            subject = mainSubject(floor, cue.first(), before);
        }
        int first = cue.first();
        if (subject != null && prose.lower(first - 1).equals("as") && subject.end() <= first) {
            first = subject.first();
        }
        return new CueInPlace(cue, subject, first, cue.end(), floor, ceiling);
    }

    /** The subject of the last verb that reported in this sentence, else the first noun phrase. */
    private @Nullable TokenRange mainSubject(int floor, int end, List<Finding> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).source() != null) {
                return before.get(i).source();
            }
        }
        int start = floor;
        int sentence = prose.sentence(floor).firstToken();
        if (floor >= end || phrases.isBreak(floor) || floor > sentence) {
            start = sentence;
        }
        return firstPhrase(start, end);
    }

    /** The first noun phrase of a clause, behind what introduces it ("On Friday, ..."). */
    @Nullable
    TokenRange firstPhrase(int from, int end) {
        int i = from;
        while (i < end) {
            if (phrases.isAdverb(i) || phrases.isConjunction(i) || phrases.isBreak(i) || phrases.isDay(i)) {
                i++;
            } else if (opensAdjunct(i)) {
                int comma = i;
                while (comma < end && !prose.lower(comma).equals(",")) {
                    comma++;
                }
                if (comma == end) {
                    return null;
                }
                i = comma + 1;
            } else {
                return phrases.startingAt(i, end);
            }
        }
        return null;
    }

    /** {@code "...," the tall, 71-year-old diplomat said}: all that stands between a whole speech and the verb. */
    private @Nullable TokenRange behindSpeech(int floor, int last) {
        if (floor == 0 || !prose.inWholeSpeech(floor - 1) || last - floor > NounPhrases.LONGEST) {
            return null;
        }
        int first = floor;
        while (first <= last && !prose.isWord(first) && prose.stretch(first) == null) {
            first++;
        }
        if (first > last || !canHead(first) || prose.sentence(first) != prose.sentence(last)) {
            return null;
        }
        int end = last + 1;
        while (end > first && prose.lower(end - 1).equals(",")) {
            end--;
        }
        boolean sentenceOfItsOwn = prose.sentence(first).firstToken() == first && hasVerb(first, end);
        return sentenceOfItsOwn || hasVerb(first, chunkBehind(first, end)) ? null : new TokenRange(first, end);
    }

    private int chunkBehind(int first, int end) {
        int i = first;
        while (i < end && !phrases.isBreak(i) && !NounPhrases.RELATIVES.contains(prose.lower(i))) {
            i++;
        }
        return i;
    }

    /** "will start talks": what stands behind an auxiliary is no subject. */
    private boolean startsPredicate(int i) {
        return phrases.isAuxiliary(i) || prose.lower(i).equals("to");
    }

    private boolean opensAdjunct(int i) {
        boolean participle = prose.lower(i).endsWith("ing") || (prose.lower(i).endsWith("ed") && phrases.isVerb(i));
        return phrases.isPreposition(i) || phrases.isSubordinator(i) || (participle && !prose.isName(i));
    }

    private @Nullable TokenRange left(int last, int floor) {
        if (!prose.lower(last).equals(",")) {
            var phrase = phrases.endingAt(last, floor);
            boolean predicate = phrase != null && phrase.first() > floor && startsPredicate(phrase.first() - 1);
            return predicate ? null : phrase;
        }
        return withApposition(last, floor);
    }

    /** "Ada Lane, head of the institute, said": walks over the comma-parted phrases that hold no verb of their own. */
    private @Nullable TokenRange withApposition(int comma, int floor) {
        int first = -1;
        int chunkEnd = comma;
        while (chunkEnd > floor) {
            int chunk = chunkStart(chunkEnd, floor);
            int head = chunk;
            while (head < chunkEnd && (phrases.isConjunction(head) || phrases.isAdverb(head))) {
                head++;
            }
            if (hasVerb(head, relativeIn(head, chunkEnd))) {
                break;
            }
            if (head < chunkEnd && canHead(head)) {
                first = head;
            }
            if (head > chunk) {
                break;
            }
            if (chunk <= floor || !prose.lower(chunk - 1).equals(",")) {
                break;
            }
            chunkEnd = chunk - 1;
        }
        return first < 0 || first >= comma ? null : new TokenRange(first, comma);
    }

    private int relativeIn(int from, int end) {
        int i = from;
        while (i < end
                && !NounPhrases.RELATIVES.contains(prose.lower(i))
                && !prose.lower(i).equals("whose")) {
            i++;
        }
        return i;
    }

    private int chunkStart(int end, int floor) {
        int i = end;
        while (i > floor && !phrases.isBreak(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean canHead(int i) {
        return prose.isWord(i)
                && !phrases.isPreposition(i)
                && !phrases.isAdverb(i)
                && !phrases.isSubordinator(i)
                && !phrases.isConjunction(i)
                && !NounPhrases.RELATIVES.contains(prose.lower(i))
                && !phrases.isDay(i)
                && (prose.isCapital(i) || phrases.isDeterminer(i) || phrases.isPronoun(i));
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.isVerb(i)
                    && !prose.lower(i).endsWith("ing")
                    && !(prose.lower(i).endsWith("ed")
                            && !phrases.isAuxiliary(i)
                            && i > from
                            && phrases.isPreposition(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "..., said Ada Lane, head of the institute." */
    private @Nullable CueInPlace inverted(Cue cue, int floor, int ceiling) {
        int last = cue.first() - 1;
        boolean behindQuote = last >= 0 && (prose.stretchTo(last) != null || prose.stretchTo(last - 1) != null);
        boolean behindComma = last >= floor && prose.lower(last).equals(",");
        if (!behindQuote && !behindComma) {
            return null;
        }
        var subject = phrases.startingAt(cue.end(), ceiling);
        if (subject == null) {
            return null;
        }
        int end = appositionEnd(subject.end(), ceiling);
        return new CueInPlace(cue, new TokenRange(subject.first(), end), cue.first(), end, floor, ceiling);
    }

    /** Where the phrases end that explain a name behind a comma. */
    int appositionEnd(int from, int ceiling) {
        int end = from;
        while (end < ceiling && prose.lower(end).equals(",")) {
            int chunk = end + 1;
            boolean explains = chunk < ceiling
                    && !phrases.isPronoun(chunk)
                    && !phrases.isConjunction(chunk)
                    && !phrases.isSubordinator(chunk)
                    && !phrases.isPreposition(chunk)
                    && !phrases.isAdverb(chunk)
                    && !phrases.isVerb(chunk)
                    && !prose.lower(chunk).endsWith("ing")
                    && !prose.isCapital(chunk);
            if (!explains) {
                break;
            }
            int close = chunk;
            while (close < ceiling && !phrases.isBreak(close)) {
                close++;
            }
            if (hasVerb(chunk, close)) {
                break;
            }
            end = close;
        }
        return end;
    }
}
