package org.onrecord.timeline.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.timeline.article.ArticleProblems;
import org.onrecord.timeline.article.ArticleStates;
import org.onrecord.timeline.article.ArticleVersion;
import org.onrecord.timeline.article.ArticleVersions;
import org.onrecord.timeline.claim.ClaimConfig;
import org.onrecord.timeline.claim.FoundClaim;
import org.onrecord.timeline.claim.Party;
import org.onrecord.timeline.claim.ReadClaims;
import org.onrecord.timeline.entry.AssembleEntries;
import org.onrecord.timeline.extraction.CheckHandover;
import org.onrecord.timeline.extraction.ExtractionHandover;
import org.onrecord.timeline.extraction.ReceivedVersion;
import org.onrecord.timeline.intake.Intake.Outcome;
import org.onrecord.timeline.passage.Passages;
import org.onrecord.timeline.registry.ReadEntities;
import org.onrecord.timeline.registry.Registry;

/**
 * Takes an extraction in: checks it, and in one transaction registers its entities and replaces what the article claims.
 */
@Singleton
public class ReceiveExtraction {

    private final IntakeTurn turn;
    private final ArticleStates states;
    private final ArticleVersions versions;
    private final Registry registry;
    private final AssembleEntries assembleEntries;
    private final ClaimConfig claimConfig;
    private final IntakeConfig config;
    private final IntakeMetrics metrics;

    ReceiveExtraction(
            IntakeTurn turn,
            ArticleStates states,
            ArticleVersions versions,
            Registry registry,
            AssembleEntries assembleEntries,
            ClaimConfig claimConfig,
            IntakeConfig config,
            IntakeMetrics metrics) {
        this.turn = turn;
        this.states = states;
        this.versions = versions;
        this.registry = registry;
        this.assembleEntries = assembleEntries;
        this.claimConfig = claimConfig;
        this.config = config;
        this.metrics = metrics;
    }

    /** @param text the version's text, see {@link #check} */
    @Transactional
    public Intake receive(ExtractionHandover handover, ArticleText text) {
        var version = handover.version();
        var extraction = handover.extraction();
        long sequence = extraction.sequence();
        Instant at = turn.await();
        if (states.isRedacted(version.articleId())) {
            throw metrics.refused(ArticleProblems.redacted("articleId", version.articleId()));
        }
        var known = versions.find(version.id());
        known.filter(before -> !before.textSha256().equals(version.textSha256()))
                .ifPresent(before -> {
                    throw IntakeProblems.differs(version.id());
                });
        if (known.isPresent() && known.get().sequence() >= sequence) {
            return metrics.count(Intake.unchanged(version.id(), Outcome.KNOWN), List.of());
        }
        boolean outdated = versions.latest(version.articleId())
                .filter(latest -> latest.number() > version.number())
                .isPresent();
        if (known.isPresent()) {
            versions.extracted(version.id(), extraction.extractionId(), sequence);
        } else {
            versions.add(articleVersion(version, extraction.extractionId(), sequence, at));
        }
        if (outdated) {
            return metrics.count(Intake.unchanged(version.id(), Outcome.OUTDATED), List.of());
        }
        return apply(handover, new Passages(version.id(), text), at);
    }

    /**
     * Checks a hand-over before it is received.
     *
     * @throws org.onrecord.platform.problem.ProblemException citations-do-not-hold or invalid-body (422)
     */
    public ArticleText check(String versionId, ExtractionHandover handover) {
        var text = new ArticleText(handover.version().text());
        if (text.length() > config.longestText()) {
            throw metrics.refused(IntakeProblems.textTooLong(text.length(), config.longestText()));
        }
        var errors = CheckHandover.errors(versionId, handover, text);
        if (!errors.isEmpty()) {
            throw metrics.refused(IntakeProblems.doNotHold(errors));
        }
        return text;
    }

    private Intake apply(ExtractionHandover handover, Passages passages, Instant at) {
        var version = handover.version();
        var entities = registry.register(
                ReadEntities.read(handover.extraction(), passages),
                new Registry.Origin(version.articleId(), version.id(), version.publishedOn(), at));
        Map<String, Party> parties = new HashMap<>();
        entities.forEach((id, entity) -> parties.put(id, new Party(entity.id().toString(), entity.name())));
        List<FoundClaim> claims = ReadClaims.read(handover, passages, parties, claimConfig.fewestSharedWords());
        var changes = assembleEntries.assemble(
                claims,
                new AssembleEntries.Origin(
                        version.articleId(), version.id(), handover.extraction().extractionId(), at));
        var intake =
                new Intake(version.id(), Outcome.APPLIED, changes.created(), changes.revised(), changes.superseded());
        return metrics.count(intake, claims);
    }

    private static ArticleVersion articleVersion(
            ReceivedVersion version, String extractionId, long sequence, Instant at) {
        return new ArticleVersion(
                version.id(),
                version.articleId(),
                version.number(),
                version.url(),
                version.publisher(),
                version.title(),
                version.byline(),
                version.dateline(),
                version.credit(),
                version.language(),
                rfc3339(version.publishedAt()),
                version.publishedOn(),
                rfc3339(version.modifiedAt()),
                version.text(),
                version.textSha256(),
                sequence,
                extractionId,
                at);
    }

    private static @Nullable String rfc3339(@Nullable OffsetDateTime moment) {
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
