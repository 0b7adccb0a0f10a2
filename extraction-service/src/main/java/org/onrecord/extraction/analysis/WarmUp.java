package org.onrecord.extraction.analysis;

import org.onrecord.citation.ArticleText;

/** Analyses a text before the service says that it is ready, so that the first one that arrives waits no longer than others. */
final class WarmUp {

    private static final int ROUNDS = 8;
    private static final String PARAGRAPH = """
            Prime Minister Ada Lane said on Monday that the bridge over the river Orr would open in June 2021. "We are ready," she told reporters in Oslo, according to a statement by the Ministry of Works.
            A senior official, who asked not to be named, denied that the work had been delayed; the union's leader, Tom Reed, wants an inquiry. "Nobody asked us," Mr. Reed wrote in a letter published two days after the vote.
            """;

    private WarmUp() {}

    static void run(Pipeline pipeline) {
        for (int i = 0; i < ROUNDS; i++) {
            pipeline.apply(AnalysedText.of(new ArticleText(PARAGRAPH.repeat(2)), ArticleFacts.UNKNOWN));
        }
    }
}
