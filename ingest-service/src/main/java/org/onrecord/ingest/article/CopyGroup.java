package org.onrecord.ingest.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The articles that are copies of one story, in short.
 *
 * @param id the least id of its articles
 * @param origin the article that is probably the first
 * @param rule by which that was found
 * @param agency full name of the agency whose story it is
 * @param why in words
 */
public record CopyGroup(
        UUID id,
        ArticleId origin,
        OriginRule rule,
        @Nullable String agency,
        @Nullable String agencyWikidataId,
        String why) {}
