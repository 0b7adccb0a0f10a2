package org.onrecord.training.names;

/**
 * A window with its answers.
 *
 * @param size number of units
 * @param last what the encoder's last layer reads, see {@link org.onrecord.extraction.encoder.Reading}
 * @param lower what its highest unchanged layer reads
 * @param clues {@link org.onrecord.extraction.entity.NameClue#COUNT} values a unit
 * @param tags for each unit the index of its {@link org.onrecord.extraction.entity.NameTag}
 * @param weight how much its units count in the loss
 */
record NameExample(int size, float[] last, float[] lower, float[] clues, int[] tags, float weight) {}
