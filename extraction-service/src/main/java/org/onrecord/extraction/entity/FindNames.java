package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.encoder.Encoding;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.receipt.Receipt;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/**
 * Finds the names of persons, organisations and places: by the name model, which knows what the rules say, or by the rules
 * alone where there is no model or the text was too long for the encoder.
 */
public final class FindNames implements Stage {

    /** The second half of a given name: "-won" of "Kyung-won". */
    private static final Pattern HYPHENATED = Pattern.compile("[-‐‑]\\p{Ll}+");

    private final @Nullable NameModel model;
    private final JudgeCandidates judge = JudgeCandidates.SHIPPED;
    private final ReadNameClues readClues = new ReadNameClues();

    /** By rules alone. */
    public FindNames() {
        this(null);
    }

    /** @param model null for rules alone */
    public FindNames(@Nullable NameModel model) {
        this.model = model;
    }

    @Override
    public String name() {
        return "find-names";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public Set<String> models() {
        return model == null ? Set.of() : Set.of(model.name());
    }

    @Override
    public Set<Layer<?>> needs() {
        return model == null
                ? Set.of(Token.LAYER, Sentence.LAYER)
                : Set.of(Token.LAYER, Sentence.LAYER, Encoding.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Name.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var words = new TextWords(text);
        var encoding = model == null ? Encoding.NONE : text.get(Encoding.LAYER);
        var names = model == null || encoding.isEmpty() ? byRules(words) : byModel(model, words, encoding);
        return text.with(Name.LAYER, names);
    }

    private List<Name> byRules(TextWords words) {
        var names = new ArrayList<Name>();
        for (var judged : judge.judge(words)) {
            int kind = NameWeights.best(judged.scores());
            if (kind != NameWeights.NONE) {
                var candidate = judged.candidate();
                var receipt =
                        new Receipt(name(), "weighed-clues", version(), Math.min(1, Math.exp(judged.scores()[kind])));
                names.add(
                        new Name(words.range(candidate.first(), candidate.end()), EntityType.values()[kind], receipt));
            }
        }
        return List.copyOf(names);
    }

    private List<Name> byModel(NameModel names, TextWords words, Encoding encoding) {
        var units = encoding.units();
        var found = new ArrayList<Name>();
        var read = names.read(encoding, readClues.of(words, units));
        for (var name : new SameNameElsewhere(NameLexicon.SHIPPED, words, units).complete(read)) {
            var range = new CharRange(units.get(name.first()).start(), end(name, words, units));
            if (words.text().at(range).codePoints().anyMatch(Character::isUpperCase)) {
                var receipt = new Receipt(name(), name.rule(), names.name(), name.probability());
                found.add(new Name(range, name.type(), receipt));
            }
        }
        return List.copyOf(found);
    }

    private static int end(NameModel.Found name, TextWords words, List<Unit> units) {
        int end = units.get(lastOfName(name, words, units)).end();
        var token = words.range(words.tokenAt(end - 1), words.tokenAt(end - 1) + 1);
        var rest = words.text().text().substring(end, Math.max(end, token.end()));
        boolean goesOn = HYPHENATED.matcher(rest).matches()
                && !NameLexicon.SHIPPED.compoundTails().has(rest.substring(1));
        return name.type() == EntityType.PERSON && goesOn ? token.end() : end;
    }

    /** The unit that ends a name: "Yonhap" of "Yonhap news agency", where the common words behind it have no capitals. */
    private static int lastOfName(NameModel.Found name, TextWords words, List<Unit> units) {
        int last = name.end() - 1;
        while (last > name.first()
                && units.get(last).start() > units.get(last - 1).end()
                && NameLexicon.SHIPPED.common(lowerCase(words, units.get(last)))) {
            last--;
        }
        return last;
    }

    /** The letters of a unit that has no capital, empty for all others. */
    private static String lowerCase(TextWords words, Unit unit) {
        var word = words.text().text().substring(unit.start(), unit.end());
        return word.codePoints().allMatch(Character::isLowerCase) ? word : "";
    }
}
