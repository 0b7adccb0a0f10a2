package org.onrecord.extraction.analysis;

import org.jspecify.annotations.Nullable;

/** Puts the configured models together. A service without one that it is told to have does not start. */
final class FindModels {

    private final QuotationsConfig quotations;
    private final NamesConfig names;

    FindModels(QuotationsConfig quotations, NamesConfig names) {
        this.quotations = quotations;
        this.names = names;
    }

    /**
     * @return null if rules alone shall run
     * @throws IllegalStateException if a model is missing, another or damaged, or if the name model reads another encoder
     *     than the quotation model brings; says what to do
     */
    @Nullable
    LearnedModel find() {
        if (!(quotations.leastCue() >= 0 && quotations.leastCue() <= 1)) {
            throw new IllegalStateException(
                    "onrecord.quotations.least-cue is a probability, 0 to 1, not " + quotations.leastCue());
        }
        var found = new FindModelFile("onrecord.quotations", quotations.model(), quotations.modelSha256()).find();
        if (found == null) {
            return null;
        }
        var model = LearnedModel.of(found.file(), found.sha256(), quotations.longestText(), quotations.leastCue());
        var head = new FindModelFile("onrecord.names", names.model(), names.modelSha256()).find();
        if (head == null) {
            return model;
        }
        if (!head.file().on().equals(model.name())) {
            throw new IllegalStateException("The model onrecord.names.model=" + names.model() + " reads the encoder of "
                    + head.file().on() + ", not of " + model.name()
                    + "; train one on that, or set onrecord.names.model=none");
        }
        return model.with(head.file(), head.sha256());
    }
}
