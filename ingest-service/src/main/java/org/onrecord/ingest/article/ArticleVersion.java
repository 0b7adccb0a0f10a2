package org.onrecord.ingest.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.clean.ArticleFacts;
import org.onrecord.ingest.clean.Note;

/**
 * One state of an article, kept for ever as it was.
 *
 * @param number rises by one within the article, from 1
 * @param url canonical
 * @param facts title, byline, dateline, credit, publisher, language and dates
 * @param retrievedAt when it was received
 * @param text the clean text: paragraphs joined by one line feed
 * @param textSha256 of the clean text's UTF-8
 * @param cleaningVersion the rules that cleaned it
 * @param sourceSha256 of the bytes received
 * @param notes the publisher's notices in the text, in its order
 */
public record ArticleVersion(
        VersionId id,
        ArticleId articleId,
        int number,
        VersionReason reason,
        @Nullable String url,
        ArticleFacts facts,
        Instant retrievedAt,
        String text,
        String textSha256,
        int cleaningVersion,
        Source.Kind sourceKind,
        String sourceSha256,
        List<Note> notes) {

    public ArticleVersion {
        notes = List.copyOf(notes);
    }

    /** Kind of the durable task that hands a new version over to the extraction-service; its subject is the version's id. */
    public static final String HAND_OVER = "version-to-extraction";

    /** Kind of the durable task that looks for copies of an article's latest version; its subject is the article's id. */
    public static final String FIND_COPIES = "copies-of-article";
}
