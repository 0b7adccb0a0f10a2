package org.onrecord.extraction.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.TextHash;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTasks;

/** Takes an article version in: keeps it and asks for its analysis, both or neither. */
@Singleton
public class ReceiveVersion {

    private final ArticleVersions versions;
    private final RedactedArticles redacted;
    private final DurableTasks tasks;
    private final ObjectMapper json;
    private final ExtractionConfig config;

    ReceiveVersion(
            ArticleVersions versions,
            RedactedArticles redacted,
            DurableTasks tasks,
            ObjectMapper json,
            ExtractionConfig config) {
        this.versions = versions;
        this.redacted = redacted;
        this.tasks = tasks;
        this.json = json;
        this.config = config;
    }

    /**
     * Keeps a version.
     *
     * @return false if it was there already
     * @throws JsonProcessingException if a field has another type
     * @throws ProblemException invalid-body (422) if a field makes no sense, version-differs (409) if another text has
     *     the id, redacted (451) if its article was erased
     */
    @Transactional
    public boolean receive(String id, JsonNode body) throws JsonProcessingException {
        var version = json.treeToValue(body, ReceivedVersion.class);
        var errors = errors(id, version);
        if (!errors.isEmpty()) {
            throw CommonProblems.INVALID_BODY.because(errors.get(0).detail(), errors);
        }
        var articleId = Objects.requireNonNull(version.articleId());
        redacted.lock(articleId);
        if (redacted.has(articleId)) {
            throw ExtractionProblems.redacted(articleId);
        }
        if (versions.keep(version, body)) {
            tasks.enqueue(Work.ANALYSIS, id);
            return true;
        }
        versions.textSha256(id)
                .filter(known -> !known.equals(version.textSha256()))
                .ifPresent(known -> {
                    throw ExtractionProblems.versionDiffers(id);
                });
        return false;
    }

    private List<FieldError> errors(String id, @Nullable ReceivedVersion version) {
        if (version == null) {
            return List.of(new FieldError("", "An article version is needed"));
        }
        var errors = new ArrayList<FieldError>();
        if (!id.equals(version.id())) {
            errors.add(new FieldError("/id", "The id must be the one in the path"));
        }
        if (id.length() > config.maxIdLength()) {
            errors.add(new FieldError("/id", "The id may have " + config.maxIdLength() + " characters"));
        }
        if (version.articleId() == null || version.articleId().isBlank()) {
            errors.add(new FieldError("/articleId", "The article's id is needed"));
        }
        if (version.number() == null || version.number() < 1) {
            errors.add(new FieldError("/number", "The version's number, 1 or higher, is needed"));
        }
        text(version.text(), version.textSha256(), errors);
        return errors;
    }

    private void text(@Nullable String text, @Nullable String sha256, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError("/text", "A text with at least one word is needed"));
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (length > config.maxTextLength()) {
            errors.add(new FieldError(
                    "/text", "The text may have " + config.maxTextLength() + " code points, not " + length));
        } else if (!TextHash.sha256(text).equals(sha256)) {
            errors.add(new FieldError("/textSha256", "The hash must be the SHA-256 of the text's UTF-8 bytes"));
        }
    }
}
