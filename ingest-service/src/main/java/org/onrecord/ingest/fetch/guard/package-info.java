/**
 * Where a request may go. A URL is refused by how it is written, by its port, by its host's name, or because one of the
 * addresses that its host has now is not public; what passes is pinned to the addresses that were checked.
 */
@NullMarked
package org.onrecord.ingest.fetch.guard;

import org.jspecify.annotations.NullMarked;
