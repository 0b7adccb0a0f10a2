/** Events: what the text says happened, is planned, might happen or did not, with time, participants and place. */
@NullMarked
package org.onrecord.extraction.event;

import org.jspecify.annotations.NullMarked;
