/** Redaction: an article is taken out of everything that the timeline shows or ever showed. */
@NullMarked
package org.onrecord.timeline.redaction;

import org.jspecify.annotations.NullMarked;
