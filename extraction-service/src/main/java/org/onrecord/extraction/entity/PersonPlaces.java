package org.onrecord.extraction.entity;

import java.util.Arrays;
import java.util.List;

/** At which tokens the names of persons and organisations stand. */
final class PersonPlaces {

    private final int[] personEnd;
    private final int[] organizationEnd;
    private final int[] organizationStart;

    PersonPlaces(List<Entity> entities, TextWords words) {
        personEnd = new int[words.size() + 1];
        organizationEnd = new int[words.size() + 1];
        organizationStart = new int[words.size() + 1];
        Arrays.fill(organizationStart, -1);
        for (var entity : entities) {
            var ends = entity.type() == EntityType.PERSON
                    ? personEnd
                    : entity.type() == EntityType.ORGANIZATION ? organizationEnd : null;
            for (var mention : entity.mentions()) {
                if (ends != null && mention.kind() == Mention.Kind.NAME) {
                    int first = words.tokenAt(mention.range().start());
                    ends[first] = words.tokenAt(mention.range().end() - 1) + 1;
                    if (entity.type() == EntityType.ORGANIZATION) {
                        Arrays.fill(organizationStart, first, ends[first], first);
                    }
                }
            }
        }
    }

    /** The token after the person's name that begins at a token, 0 if none does. */
    int personFrom(int first) {
        return first >= 0 && first < personEnd.length ? personEnd[first] : 0;
    }

    /** The token after the organisation's name that begins at a token, 0 if none does. */
    int organizationFrom(int first) {
        return first >= 0 && first < organizationEnd.length ? organizationEnd[first] : 0;
    }

    /** The first token of the organisation's name that a token belongs to, -1 if to none. */
    int organizationAround(int token) {
        return token >= 0 && token < organizationStart.length ? organizationStart[token] : -1;
    }
}
