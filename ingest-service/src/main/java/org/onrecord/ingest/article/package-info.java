/**
 * Articles and their versions: taking them in, keeping them, reading them. A version never changes; whether a submission
 * is known, a new version or a new article is decided in {@link org.onrecord.ingest.article.SubmitArticle} alone.
 */
@NullMarked
package org.onrecord.ingest.article;

import org.jspecify.annotations.NullMarked;
