package org.onrecord.extraction.encoder;

/**
 * What the encoder reads in one window, {@link EncoderArtefact#WIDTH} values a unit each.
 *
 * @param last values of the last layer, at each unit's first word piece
 * @param lower values of the highest layer that no fine-tuning changed, the mean over each unit's word pieces
 */
public record Reading(float[] last, float[] lower) {}
