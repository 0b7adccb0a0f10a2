package org.onrecord.extraction.receipt;

/**
 * Which rule of which stage produced a value, and how sure it is.
 *
 * @param stage the stage's name
 * @param rule the rule's id within the stage: lower case, words joined by hyphens
 * @param version the stage's version
 * @param confidence 0 to 1
 */
public record Receipt(String stage, String rule, String version, double confidence) {

    public Receipt {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
        }
    }
}
