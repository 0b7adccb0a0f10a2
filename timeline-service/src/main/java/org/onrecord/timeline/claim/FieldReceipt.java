package org.onrecord.timeline.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onrecord.timeline.extraction.ReceivedExtraction.Receipt;

/** Which stage, rule or model version produced a field. */
@Schema(description = "Which stage, rule or model version produced a field.")
public record FieldReceipt(String field, Receipt receipt) {}
