package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.encoder.Encoding;
import org.onrecord.extraction.entity.Name;
import org.onrecord.extraction.lexicon.WordClasses;
import org.onrecord.extraction.quotation.learned.QuotationModel;
import org.onrecord.extraction.receipt.Receipt;
import org.onrecord.extraction.segment.Paragraph;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** Finds who-said-what by rules: content, cue and the words that name the source. Who those words mean comes later. */
public final class FindQuotations implements Stage {

    /** A verb in a frame in which it reports less often than this is left alone. */
    static final double LEAST_PRECISION = 0.4;

    /** A verb that reports at least this often is taken at its word by the rules around it. */
    static final double SURE = 0.5;

    private final CueLexicon cues = CueLexicon.load();
    private final WordClasses classes = WordClasses.load();
    private final @Nullable QuotationModel model;

    /** By rules alone. */
    public FindQuotations() {
        this.model = null;
    }

    /** By a model, and by rules where the encoder has read nothing. */
    public FindQuotations(QuotationModel model) {
        this.model = model;
    }

    @Override
    public String name() {
        return "find-quotations";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public Set<Layer<?>> needs() {
        Set<Layer<?>> needed =
                new HashSet<>(Set.of(Paragraph.LAYER, Token.LAYER, Sentence.LAYER, QuotedStretch.LAYER, Name.LAYER));
        if (model != null) {
            needed.add(Encoding.LAYER);
        }
        return needed;
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Quotation.LAYER);
    }

    @Override
    public Set<String> models() {
        return model == null ? Set.of() : Set.of(model.name());
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var prose = new Prose(text);
        var findings = new ArrayList<>(findings(text, prose));
        findings.sort(Comparator.comparingInt(Finding::first).thenComparingInt(Finding::end));
        var quotations = new ArrayList<Quotation>();
        for (var finding : findings) {
            if (hasWords(prose, finding)) {
                quotations.add(quotation(prose, finding, quotations.size() + 1));
            }
        }
        return text.with(Quotation.LAYER, List.copyOf(quotations));
    }

    private List<Finding> findings(AnalysedText text, Prose prose) {
        if (model == null || text.get(Encoding.LAYER).isEmpty()) {
            return new Search(prose, cues, classes).run();
        }
        var attributions = model.read(text.text(), text.get(Encoding.LAYER));
        return new LearnedSearch(prose, cues, classes).run(attributions);
    }

    private static boolean hasWords(Prose prose, Finding finding) {
        return finding.content().stream()
                .allMatch(piece -> IntStream.range(piece.first(), piece.end()).anyMatch(prose::isWord));
    }

    /** How much of the content stands in quotation marks. */
    private static Quotation.Type type(Prose prose, Finding finding) {
        boolean inside = false;
        boolean outside = false;
        for (var piece : finding.content()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                inside |= prose.isWord(i) && prose.stretch(i) != null;
                outside |= prose.isWord(i) && prose.stretch(i) == null;
            }
        }
        if (!outside) {
            return Quotation.Type.DIRECT;
        }
        return inside ? Quotation.Type.MIXED : Quotation.Type.INDIRECT;
    }

    private Quotation quotation(Prose prose, Finding finding, int number) {
        var content = finding.content().stream().map(prose::range).toList();
        var source = finding.source() == null ? null : prose.range(finding.source());
        return new Quotation(
                "q" + number,
                type(prose, finding),
                new Silence(prose).reportedBy(finding) ? Quotation.Act.ATTITUDE : finding.act(),
                content,
                finding.cue() == null ? null : prose.range(finding.cue()),
                source,
                Speaker.unresolved(source),
                List.of(),
                null,
                new Receipt(name(), finding.rule(), version(finding), finding.precision()));
    }

    /** A model's finding is dated by the model, a rule's by the rules. */
    private String version(Finding finding) {
        return model != null && finding.rule().equals(QuotationModel.RULE) ? model.name() : version();
    }
}
