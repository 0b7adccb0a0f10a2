package org.onrecord.extraction.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.receipt.Receipt;

/**
 * Which rule of which stage produced a value.
 *
 * @param stage the stage's name
 * @param rule the rule within the stage
 * @param version the stage's version
 * @param confidence 0 to 1
 */
@Schema(name = "Receipt", description = "Which rule of which stage produced a value, and how sure it is.")
public record ReceiptView(
        @Schema(required = true) String stage,
        @Schema(required = true) String rule,
        @Schema(required = true) String version,

        @Schema(required = true, minimum = "0", maximum = "1")
        double confidence) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(receipt.stage(), receipt.rule(), receipt.version(), receipt.confidence());
    }

    static @Nullable ReceiptView ofNullable(@Nullable Receipt receipt) {
        return receipt == null ? null : of(receipt);
    }
}
