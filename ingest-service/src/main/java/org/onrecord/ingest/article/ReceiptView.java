package org.onrecord.ingest.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onrecord.ingest.provenance.Receipt;

/** A receipt on the wire. */
@Schema(name = "FactReceipt", description = "Where a fact of an article comes from.")
public record ReceiptView(
        @Schema(description = "The fact's field.", examples = "title")
        String field,

        @Schema(
                description =
                        "Where it was found: sender, text (read from the words), url, or a place of the page, as json-ld:headline, meta:og:title, element:h1, line:byline.",
                examples = "json-ld:headline")
        String source,

        @Schema(description = "As found there; at most 1000 characters.")
        String value,

        @Schema(description = "What other places say instead, in the order in which they count.")
        List<Rejected> rejected) {

    /** What another place says. */
    @Schema(name = "RejectedFact", description = "What another place says, and was not taken.")
    public record Rejected(
            @Schema(description = "Where it was found.") String source,
            @Schema(description = "As found there.") String value) {}

    public static List<ReceiptView> of(List<Receipt> receipts) {
        return receipts.stream()
                .map(receipt -> new ReceiptView(
                        receipt.field(),
                        receipt.source(),
                        receipt.value(),
                        receipt.rejected().stream()
                                .map(one -> new Rejected(one.source(), one.value()))
                                .toList()))
                .toList();
    }
}
