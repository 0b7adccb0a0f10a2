/** Makes the quotation model: reads a corpus, fine-tunes the encoder and its heads, writes the model file. */
@NullMarked
package org.onrecord.training;

import org.jspecify.annotations.NullMarked;
