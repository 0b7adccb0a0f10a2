package org.onrecord.ingest.provenance;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A news agency.
 *
 * @param name the full name
 * @param wikidataId null if it is not known for sure
 * @param hosts of its own sites, without "www."
 * @param aliases its names as credits write them
 */
public record Agency(String name, @Nullable String wikidataId, Set<String> hosts, Set<String> aliases) {}
