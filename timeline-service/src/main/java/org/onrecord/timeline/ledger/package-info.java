/** Everything that one person or organization said. */
@NullMarked
package org.onrecord.timeline.ledger;

import org.jspecify.annotations.NullMarked;
