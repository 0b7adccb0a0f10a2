package org.onrecord.extraction.quotation.speaker;

import java.util.List;

/**
 * A rule's answer to the question whom a source means.
 *
 * @param rule the rule's id
 * @param confidence share of right answers expected of the rule
 * @param entity index of the entity in the entity layer
 * @param with indexes of the others of a joint statement
 */
record Answer(String rule, double confidence, int entity, List<Integer> with) {

    static Answer of(String rule, double confidence, int entity) {
        return new Answer(rule, confidence, entity, List.of());
    }
}
