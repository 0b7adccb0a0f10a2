package org.onrecord.ingest.copies;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When two texts are copies, and how much is looked at to find that out. */
@ConfigMapping(prefix = "onrecord.ingest.copies")
public interface CopiesConfig {

    /** Fewest words of a text that is compared, 40 unless set: shorter ones are alike by chance. Repeated words count once. */
    @WithDefault("40")
    int minWords();

    /** Words from the beginning of a text that are compared, 20,000 unless set; its index entries are about an eighth of them. */
    @WithDefault("20000")
    int maxWords();

    /** Texts that one index entry is followed to, the newest first, 25 unless set: more have it where it is a set phrase, or all are copies. */
    @WithDefault("25")
    int maxPostings();

    /** Texts that are compared with a new one word for word, the likeliest first, 50 unless set. */
    @WithDefault("50")
    int maxCandidates();

    /** Links that are kept of one comparison, 20 unless set; beyond them one for each further group. */
    @WithDefault("20")
    int maxLinks();

    /** Share of all word sequences of two texts that an edited copy has in common, 0 to 1, 0.25 unless set. */
    @WithDefault("0.25")
    double minSimilarity();

    /** Share of the shorter text's word sequences that an excerpt has from the longer, 0 to 1, 0.5 unless set. */
    @WithDefault("0.5")
    double minContainment();

    /**
     * Share of the names and numbers of the text that has fewer which the other must have too, 0 to 1, 0.5 unless set: it
     * tells a copy from another report in the same form of words.
     */
    @WithDefault("0.5")
    double minSharedNames();
}
