package org.onrecord.extraction.analysis;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;

/** The English pipeline followed by stages that misbehave on certain words. */
@Alternative
@Singleton
public class MisbehavingPipeline {

    /** Ends what {@link TestStages#HANGS_FOR_GOOD} began. */
    public static final CountDownLatch RELEASE = new CountDownLatch(1);

    @Produces
    @Singleton
    @Alternative
    Pipeline pipeline() {
        var stages = new ArrayList<>(Pipelines.english().stages());
        stages.add(TestStages.hanging());
        stages.add(TestStages.hangingFor(RELEASE));
        stages.add(TestStages.crashing());
        return new Pipeline("misbehaving", stages);
    }
}
