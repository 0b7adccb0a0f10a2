package org.onrecord.extraction.entity;

import java.util.regex.Pattern;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.lexicon.WordTable;

/** Whether a place's name stands for its government: a country or capital that warns, agrees or demands. */
final class StandsForGovernment {

    private static final Pattern ACTS = Pattern.compile(
            "\\s+(?:has |had |have |also |again |later |will |would |may |must |could |should |did |does |do |not |never |then |earlier |on \\w+ |\\w+ly )*"
                    + "(?:said|says|told|warn|announc|agree|accus|den(?:y|ie)|reject|condemn|demand|urg|insist|claim|call|want|offer|promis|pledg|vow|threat|respon"
                    + "|repl|propos|refus|sign|launch|impos|lift|deploy|denuclear|seek|sought|hope|express|protest|withdr|recogni[sz]|expel|retaliat|back|support"
                    + "|accept|approv|bring|brought|consider|decid|declin|insult|lobb|negotiat|object|order|prepare|reimpos|restor|summon|suspend"
                    + "|think|thought|veto|view|(?:is|was) (?:\\w+ly )?(?:not |neither )?"
                    + "(?:ready|willing|prepared|reluctant|keen|eager|considering|planning|seeking|trying|weighing))");

    private final NameLexicon lexicon;
    private final AnalysedText text;

    StandsForGovernment(NameLexicon lexicon, AnalysedText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    Mention mention(NameForm form) {
        var range = form.name().range();
        var key = WordTable.key(form.shown());
        boolean state = form.name().type() == EntityType.LOCATION
                && (lexicon.country(key) || lexicon.capitals().has(key));
        if (!state) {
            return new Mention(range, Mention.Kind.NAME);
        }
        var following = text.text().substring(range.end(), Math.min(text.text().length(), range.end() + 60));
        boolean acts = ACTS.matcher(following).lookingAt();
        return new Mention(range, Mention.Kind.NAME, acts ? Mention.StandsFor.GOVERNMENT : null);
    }
}
