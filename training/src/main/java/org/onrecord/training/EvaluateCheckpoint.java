package org.onrecord.training;

import java.io.IOException;
import java.util.List;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.evaluation.Evaluation;
import org.onrecord.training.evaluation.ServiceDefaults;

/**
 * Says after every checkpoint how good its model is. It reads the values and computes with the service's runtime, not with
 * the engine that trains: the run's random numbers and results stay what they are without it.
 */
final class EvaluateCheckpoint implements AfterCheckpoint {

    private final Recipe recipe;
    private final Evaluation evaluation;

    /** @param articles to measure on; none that is learned from */
    EvaluateCheckpoint(Recipe recipe, List<AnnotatedText> articles) {
        this.recipe = recipe;
        this.evaluation = new Evaluation(articles);
    }

    @Override
    public void written(int step, Parameters values) throws IOException {
        var model = ExportQuotations.rounded(ExportQuotations.model(values, recipe, "checkpoint"));
        System.out.println("step " + step + " on dev: " + evaluation.line(model, ServiceDefaults.leastCue()));
    }
}
