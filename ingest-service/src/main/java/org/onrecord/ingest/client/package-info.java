/** What this service asks of its neighbours. Nothing here knows when or how often it is asked. */
@NullMarked
package org.onrecord.ingest.client;

import org.jspecify.annotations.NullMarked;
