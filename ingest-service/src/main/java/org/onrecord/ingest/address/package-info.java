/**
 * The addresses of articles: which URLs are taken, and which of them mean the same article. Nothing is fetched here.
 *
 * <p>The rules of {@link org.onrecord.ingest.address.CanonicalUrl} are few on purpose: every further one (dropping "www.",
 * joining http and https, sorting parameters) makes one article of two on some site.
 */
@NullMarked
package org.onrecord.ingest.address;

import org.jspecify.annotations.NullMarked;
