/**
 * What changed from one version of an article to another, word by word: {@link org.onrecord.ingest.diff.CompareTexts}
 * finds it, {@link org.onrecord.ingest.diff.VersionDiffResource} answers with it.
 */
@NullMarked
package org.onrecord.ingest.diff;

import org.jspecify.annotations.NullMarked;
