/**
 * Taking articles in: what a client sends is checked, cleaned, compared with what is known and stored, all or nothing.
 * Whether it is known, a new version or a new article is decided in {@link org.onrecord.ingest.submission.CompareVersions}.
 */
@NullMarked
package org.onrecord.ingest.submission;

import org.jspecify.annotations.NullMarked;
