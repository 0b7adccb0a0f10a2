/** Manners towards a host: what its robots.txt allows, how often it is asked, how many requests it gets at once. */
@NullMarked
package org.onrecord.ingest.fetch.host;

import org.jspecify.annotations.NullMarked;
