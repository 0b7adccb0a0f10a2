/**
 * Runs the current pipeline over stored versions again, in batches, and tells how far it has come. What comes out equal
 * to what is kept changes nothing.
 */
@NullMarked
package org.onrecord.extraction.reprocessing;

import org.jspecify.annotations.NullMarked;
