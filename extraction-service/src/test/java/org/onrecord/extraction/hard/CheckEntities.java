package org.onrecord.extraction.hard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.entity.Role;

/** Names, what means them, places that stand for governments, and roles. */
final class CheckEntities {

    private final HardText places;
    private final List<Entity> entities;

    CheckEntities(AnalysedText text, HardText places) {
        this.places = places;
        this.entities = text.get(Entity.LAYER);
    }

    List<Outcome> check(List<Expectation> expectations) {
        var outcomes = new ArrayList<Outcome>();
        for (var expectation : expectations) {
            switch (expectation.kind()) {
                case "person", "organization", "location" -> outcomes.addAll(named(expectation));
                case "open" -> outcomes.add(open(expectation));
                case "government" -> outcomes.add(standsFor(expectation, Mention.StandsFor.GOVERNMENT));
                case "place" -> outcomes.add(standsFor(expectation, null));
                case "role" -> outcomes.add(role(expectation));
                case "no-role" -> outcomes.add(noRole(expectation));
                default -> {}
            }
        }
        outcomes.addAll(invented(expectations));
        return outcomes;
    }

    private List<Outcome> named(Expectation expectation) {
        var type = EntityType.valueOf(expectation.kind().toUpperCase(Locale.ROOT));
        var name = expectation.field(0);
        var found = entities.stream()
                .filter(entity -> entity.type() == type && isCalled(entity, name))
                .count();
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(Outcome.of(expectation.kind(), name, found == 1, found == 0 ? "none" : found + " of that name"));
        for (var context : expectation.list(1)) {
            var meant = meantAt(places.place(context)).map(Entity::name).toList();
            boolean met = meant.stream().anyMatch(other -> other != null && same(other, name));
            outcomes.add(Outcome.of("mention", context + " = " + name, met, meant));
        }
        return outcomes;
    }

    private Outcome open(Expectation expectation) {
        var context = expectation.field(0);
        var named = meantAt(places.place(context))
                .map(Entity::name)
                .filter(Objects::nonNull)
                .toList();
        return Outcome.of("open", context, named.isEmpty(), named);
    }

    private Outcome standsFor(Expectation expectation, Mention.@Nullable StandsFor wanted) {
        var place = places.place(expectation.field(0));
        var found = entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> endsLike(mention, place))
                .toList();
        boolean met = found.stream().anyMatch(mention -> mention.standsFor() == wanted);
        return Outcome.of(expectation.kind(), expectation.field(0), met, found.isEmpty() ? "no mention" : "the other");
    }

    private Outcome role(Expectation expectation) {
        var when = expectation.field(1);
        var roles = rolesOf(expectation.field(0));
        boolean met = roles.stream()
                .anyMatch(role -> (when.equals("either") || role.former() == when.equals("former"))
                        && HardText.alike(role.text(), expectation.field(2))
                        && (!expectation.has(3) || expectation.field(3).equals(role.country())));
        var found = roles.stream()
                .map(role -> (role.former() ? "former " : "") + role.text() + " " + role.country())
                .toList();
        return Outcome.of("role", String.join(" | ", expectation.fields()), met, found);
    }

    private Outcome noRole(Expectation expectation) {
        var roles = rolesOf(expectation.field(0)).stream().map(Role::text).toList();
        var words = HardText.key(expectation.field(1));
        boolean met = roles.stream().noneMatch(role -> HardText.key(role).containsAll(words));
        return Outcome.of("no-role", String.join(" | ", expectation.fields()), met, roles);
    }

    private List<Role> rolesOf(String name) {
        return entities.stream()
                .filter(entity -> entity.type() == EntityType.PERSON && isCalled(entity, name))
                .flatMap(entity -> entity.roles().stream())
                .toList();
    }

    private List<Outcome> invented(List<Expectation> expectations) {
        return entities.stream()
                .filter(entity -> entity.type() == EntityType.PERSON && entity.name() != null)
                .filter(entity -> expectations.stream()
                        .noneMatch(wanted -> wanted.kind().equals("person") && isCalled(entity, wanted.field(0))))
                .map(entity -> new Outcome("invented person", String.valueOf(entity.name()), "found"))
                .distinct()
                .toList();
    }

    private Stream<Entity> meantAt(CharRange place) {
        return entities.stream()
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> endsLike(mention, place)));
    }

    private static boolean endsLike(Mention mention, CharRange place) {
        return mention.range().end() == place.end();
    }

    private static boolean isCalled(Entity entity, String name) {
        var called = entity.name();
        return called != null && same(called, name);
    }

    private static boolean same(String one, String other) {
        return HardText.key(one).equals(HardText.key(other));
    }
}
