package org.onrecord.extraction.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.entity.Role;

/**
 * A person, organization or place that the text means.
 *
 * @param id unique in this extraction
 * @param name its fullest form in the text, null if the text never names it
 * @param role the first role that is not over
 */
@Schema(name = "ExtractedEntity", description = "A person, organization or place that the text means.")
public record EntityView(
        @Schema(required = true, description = "Unique in this extraction.", examples = "e1")
        String id,

        @Schema(required = true) EntityType type,

        @Schema(nullable = true, description = "Its fullest form in the text; null if the text never names it.")
        @Nullable
        String name,

        @Schema(nullable = true, description = "Wikidata item, where the name means only one.", examples = "Q884")
        @Nullable
        String wikidata,

        @Schema(nullable = true, description = "The first role that is not over.") @Nullable
        CurrentRole role,

        @Schema(required = true, description = "All roles in the order of the text.")
        List<RoleView> roles,

        @Schema(required = true, description = "In the order of the text.")
        List<MentionView> mentions) {

    public EntityView {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    static EntityView of(Entity entity, Spans spans) {
        return new EntityView(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.wikidata(),
                entity.currentRole()
                        .map(role -> new CurrentRole(role.text(), spans.of(role.range())))
                        .orElse(null),
                entity.roles().stream().map(role -> RoleView.of(role, spans)).toList(),
                entity.mentions().stream()
                        .map(mention -> new MentionView(spans.of(mention.range()), mention.kind(), mention.standsFor()))
                        .toList());
    }

    /** A role's words and where they stand. */
    @Schema(name = "CurrentRole", description = "A role's words and where they stand.")
    public record CurrentRole(
            @Schema(required = true) String text,
            @Schema(required = true) Span span) {}

    /** A title, office or affiliation. */
    @Schema(name = "ExtractedRole", description = "A title, office or affiliation that the text gives to a person.")
    public record RoleView(
            @Schema(required = true) String text,
            @Schema(required = true) Span span,

            @Schema(required = true, description = "Whether the text says that it is over.")
            boolean former,

            @Schema(nullable = true, description = "EDTF of its beginning.") @Nullable
            String since,

            @Schema(nullable = true, description = "ISO 3166-1 alpha-2 code.") @Nullable
            String country) {

        static RoleView of(Role role, Spans spans) {
            return new RoleView(role.text(), spans.of(role.range()), role.former(), role.since(), role.country());
        }
    }

    /** A place in the text that means the entity. */
    @Schema(name = "Mention", description = "A place in the text that means the entity.")
    public record MentionView(
            @Schema(required = true) Span span,
            @Schema(required = true) Mention.Kind kind,

            @Schema(nullable = true, description = "What a place's name stands for in this sentence.")
            Mention.@Nullable StandsFor standsFor) {}
}
