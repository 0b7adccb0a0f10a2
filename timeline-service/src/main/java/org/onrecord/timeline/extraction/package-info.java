/**
 * An extraction as extraction-service hands it over: the parts that this service reads, and the check at the door.
 * Unknown fields are ignored; unknown words in fields of fixed vocabulary are kept and counted.
 */
@NullMarked
package org.onrecord.timeline.extraction;

import org.jspecify.annotations.NullMarked;
