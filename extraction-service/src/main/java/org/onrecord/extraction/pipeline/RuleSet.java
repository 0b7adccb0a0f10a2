package org.onrecord.extraction.pipeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A word list or rule table.
 *
 * @param name of its file, without the ending
 * @param sha256 of its file, in hexadecimal: its version
 * @param entries how many words or rules
 * @param about what is listed, source and licence, as its file says
 * @param stages that read it; what measures them measures it
 */
@Schema(
        name = "RuleSet",
        description = "A word list or rule table. What measures the stages that read it measures it: see their scores.")
public record RuleSet(
        @Schema(required = true, examples = "time-rules") String name,

        @Schema(required = true, description = "SHA-256 of its file, in hexadecimal: the version of the list.")
        String sha256,

        @Schema(required = true, description = "How many words or rules.", examples = "120")
        int entries,

        @Schema(required = true, description = "What is listed, source and licence, as its file says.")
        String about,

        @Schema(required = true, description = "The stages that read it.", examples = "[\"find-time-expressions\"]")
        List<String> stages) {

    public RuleSet {
        stages = List.copyOf(stages);
    }
}
