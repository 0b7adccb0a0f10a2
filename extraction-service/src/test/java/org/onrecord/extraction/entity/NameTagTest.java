package org.onrecord.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameTagTest {

    private static boolean follows(NameTag from, NameTag to) {
        return NameTag.allowed().test(from.ordinal(), to.ordinal());
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void theInsideOfANameFollowsItsBeginningOrItselfAlone(EntityType type) {
        var inside = NameTag.of(type, false);
        for (var from : NameTag.values()) {
            assertThat(follows(from, inside)).isEqualTo(from == inside || from == NameTag.of(type, true));
        }
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void aNameBeginsAnywhere(EntityType type) {
        for (var from : NameTag.values()) {
            assertThat(follows(from, NameTag.of(type, true))).isTrue();
        }
        assertThat(NameTag.of(type, true).type()).isEqualTo(type);
    }

    @Test
    void aNameOfSomethingElseMeansNoEntity() {
        assertThat(NameTag.of(null, true).type()).isNull();
        assertThat(follows(NameTag.BEGIN_OTHER_NAME, NameTag.INSIDE_OTHER_NAME)).isTrue();
        assertThat(follows(NameTag.INSIDE_PERSON, NameTag.INSIDE_OTHER_NAME)).isFalse();
    }
}
