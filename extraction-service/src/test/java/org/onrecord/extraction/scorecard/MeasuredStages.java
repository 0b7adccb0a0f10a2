package org.onrecord.extraction.scorecard;

import java.util.List;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.entity.BindRoles;
import org.onrecord.extraction.entity.FindNames;
import org.onrecord.extraction.entity.JoinNames;
import org.onrecord.extraction.segment.Abbreviations;
import org.onrecord.extraction.segment.SplitParagraphs;
import org.onrecord.extraction.segment.SplitSentences;
import org.onrecord.extraction.segment.Tokenise;
import org.onrecord.extraction.time.FindTimeExpressions;

/** The stages whose answers the scorers read. */
final class MeasuredStages {

    private MeasuredStages() {}

    static Pipeline pipeline() {
        return new Pipeline(
                "measured",
                List.of(
                        new SplitParagraphs(),
                        new Tokenise(Abbreviations.load()),
                        new SplitSentences(Abbreviations.load()),
                        new FindNames(),
                        new JoinNames(),
                        new BindRoles(),
                        new FindTimeExpressions()));
    }
}
