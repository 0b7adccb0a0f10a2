package org.onrecord.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.analysis.TestPipelines;
import org.onrecord.extraction.lexicon.Lexicon;

class ScorecardTest {

    private final Scorecard scorecard = new Scorecard(new ObjectMapper());
    private final List<List<String>> measures =
            Lexicon.readResource(Scorecard.MEASURES).rows();

    @Test
    void everyFigureJudgesAStage() {
        assertThat(scorecard.scores()).isNotEmpty();
        assertThat(measures)
                .extracting(row -> row.get(0))
                .containsAll(scorecard.scores().stream().map(Score::task).toList());
    }

    @Test
    void onlyStagesThatRunAreJudged() {
        var stages = TestPipelines.BY_MODEL.stages().stream().map(Stage::name).toList();

        assertThat(measures).allSatisfy(row -> assertThat(stages).contains(row.get(1)));
    }

    @Test
    void aFigureOfTwoStagesIsToldOnce() {
        assertThat(scorecard.of(List.of("find-quotations", "attribute-speaker")))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSubsetOf(scorecard.scores());
        assertThat(scorecard.of(List.of("split-paragraphs"))).isEmpty();
    }

    @Test
    void aNumberOfCasesSaysOfHowMany() {
        assertThat(scorecard.scores())
                .allSatisfy(
                        score -> assertThat(score.unit() == Score.Unit.CASES).isEqualTo(score.of() != null));
    }
}
