package org.onrecord.extraction.analysis;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onrecord.extraction.view.DescribeFindings;
import org.onrecord.extraction.view.ExtractionJson;
import org.onrecord.extraction.view.ExtractionView;

/** The analysis of a text that is not kept. */
@Path("/v1/analyses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses", description = "Analyse a text without keeping it")
public class AnalysisResource {

    private final ReadNewAnalysis read;
    private final AnalyseText analyse;
    private final DescribeFindings describe;
    private final ExtractionJson json;

    AnalysisResource(ReadNewAnalysis read, AnalyseText analyse, ExtractionJson json) {
        this.read = read;
        this.json = json;
        this.analyse = analyse;
        this.describe = new DescribeFindings(analyse.pipeline());
    }

    @POST
    @Operation(
            operationId = "analyseText",
            summary = "Analyse a text",
            description = "Finds names, quotations with their speakers, time expressions and events in exactly the text"
                    + " that is sent: nothing is cleaned and nothing is stored. All spans count Unicode code points of"
                    + " that text. The same request has the same answer for as long as the pipeline is the same.")
    @APIResponse(responseCode = "200", description = "What the current pipeline finds in the text")
    @APIResponse(responseCode = "422", description = "/problems/invalid-body, /problems/text-not-analysable")
    @APIResponse(responseCode = "503", description = "/problems/analysis-busy: try again after Retry-After")
    public ExtractionView analyse(@NotNull NewAnalysis body) {
        var request = read.read(body);
        var outcome = analyse.now(request.text(), request.facts());
        return outcome.match(
                text -> json.namedByContent(describe.describe(text, null)),
                why -> {
                    throw AnalysisProblems.notAnalysable(why);
                },
                () -> {
                    throw AnalysisProblems.busy();
                });
    }
}
