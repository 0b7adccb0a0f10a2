package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** Gives persons the titles and offices that stand beside their names. */
public final class BindRoles implements Stage {

    private final NameLexicon lexicon = NameLexicon.SHIPPED;

    @Override
    public String name() {
        return "bind-roles";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Token.LAYER, Sentence.LAYER, Entity.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Entity.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var words = new TextWords(text);
        var find = new FindRoles(lexicon, words, new PersonPlaces(text.get(Entity.LAYER), words));
        var entities = new ArrayList<Entity>();
        for (var entity : text.get(Entity.LAYER)) {
            entities.add(entity.type() == EntityType.PERSON ? entity.with(roles(entity, words, find)) : entity);
        }
        return text.with(Entity.LAYER, List.copyOf(entities));
    }

    private static List<Role> roles(Entity entity, TextWords words, FindRoles find) {
        var roles = new ArrayList<Role>();
        for (var mention : entity.mentions()) {
            if (mention.kind() != Mention.Kind.NAME) {
                continue;
            }
            int first = words.tokenAt(mention.range().start());
            for (var role : find.around(first, words.tokenAt(mention.range().end() - 1) + 1)) {
                var key = WordTable.key(role.text());
                if (roles.stream()
                        .noneMatch(known -> WordTable.key(known.text()).equals(key))) {
                    roles.add(role);
                }
            }
        }
        roles.sort(Comparator.comparing(Role::range));
        return roles;
    }
}
