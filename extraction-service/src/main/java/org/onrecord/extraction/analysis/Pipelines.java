package org.onrecord.extraction.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.BindRoles;
import org.onrecord.extraction.entity.FindNames;
import org.onrecord.extraction.entity.JoinNames;
import org.onrecord.extraction.entity.ResolveReferences;
import org.onrecord.extraction.event.FindEvents;
import org.onrecord.extraction.quotation.FindQuotations;
import org.onrecord.extraction.quotation.chain.ReadAttributionChain;
import org.onrecord.extraction.quotation.speaker.AttributeSpeaker;
import org.onrecord.extraction.reference.FollowReferences;
import org.onrecord.extraction.segment.Abbreviations;
import org.onrecord.extraction.segment.PairQuoteMarks;
import org.onrecord.extraction.segment.SplitParagraphs;
import org.onrecord.extraction.segment.SplitSentences;
import org.onrecord.extraction.segment.Tokenise;
import org.onrecord.extraction.time.FindTimeExpressions;

/** The pipelines that the service runs: a table of contents of the analysis. */
public final class Pipelines {

    /** Rises whenever any stage's version does; the names of the models are added to it. */
    private static final String VERSION = "3";

    private Pipelines() {}

    /** By rules alone. */
    public static Pipeline english() {
        return english(null);
    }

    /** The first stages, which are all that the encoder needs. */
    public static List<Stage> segmentation() {
        var abbreviations = Abbreviations.load();
        return List.of(
                new SplitParagraphs(),
                new Tokenise(abbreviations),
                new SplitSentences(abbreviations),
                new PairQuoteMarks());
    }

    /** @param model null for rules alone */
    public static Pipeline english(@Nullable LearnedModel model) {
        var stages = new ArrayList<>(segmentation());
        if (model != null) {
            stages.add(model.encodeText());
        }
        stages.addAll(List.of(
                model == null ? new FindNames() : new FindNames(model.names()),
                new JoinNames(),
                new BindRoles(),
                new ResolveReferences(),
                new FindTimeExpressions(),
                model == null ? new FindQuotations() : new FindQuotations(model.quotations()),
                new AttributeSpeaker(),
                new FollowReferences(),
                new ReadAttributionChain(),
                new FindEvents()));
        return new Pipeline(version(model), stages);
    }

    private static String version(@Nullable LearnedModel model) {
        var version = new StringBuilder(VERSION);
        if (model != null) {
            model.files().forEach(file -> version.append('+').append(file.name()));
        }
        return version.toString();
    }
}
