package org.onrecord.timeline.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.timeline.registry.EntityType.LOCATION;
import static org.onrecord.timeline.registry.EntityType.ORGANIZATION;
import static org.onrecord.timeline.registry.EntityType.PERSON;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecogniseEntitiesTest {

    private final AtomicLong ids = new AtomicLong(100);

    private RecogniseEntities in(String article, KnownEntity... known) {
        return new RecogniseEntities(article, List.of(known), () -> new UUID(0, ids.getAndIncrement()));
    }

    private static KnownEntity known(int id, EntityType type, String name, String scope, @Nullable String wikidata) {
        return new KnownEntity(new UUID(0, id), type, name, NameKey.of(name).text(), scope, wikidata);
    }

    private static FoundEntity found(EntityType type, String name, @Nullable String wikidata) {
        return new FoundEntity("e-" + name, type, name, wikidata, List.of(), List.of());
    }

    private static KnownEntity only(RecogniseEntities recognition, FoundEntity entity) {
        return recognition.recognise(List.of(entity)).get(entity.localId());
    }

    @Test
    void aFullNameMeansTheSamePersonInEveryArticle() {
        var lund = known(1, PERSON, "Ada Lund-Berg", "", null);

        assertThat(only(in("a2", lund), found(PERSON, "Ada Lund Berg", null))).isEqualTo(lund);
    }

    @Test
    void aBareNameMeansSomebodyElseInEveryArticleAndTheSameInOne() {
        var here = known(1, PERSON, "Lund", "a1", null);

        assertThat(only(in("a1", here), found(PERSON, "Lund", null))).isEqualTo(here);
        assertThat(only(in("a2", here), found(PERSON, "Lund", null)).scope()).isEqualTo("a2");
    }

    @Test
    void aWikidataIdDoesNotMakeABareNameAnybody() {
        var lund = known(1, PERSON, "Ada Lund", "", "Q1");

        var recognised = only(in("a2", lund), found(PERSON, "Lund", "Q1"));

        assertThat(recognised.id()).isNotEqualTo(lund.id());
        assertThat(recognised.wikidata()).isNull();
    }

    @Test
    void aWikidataIdJoinsDifferentNamesOfOneType() {
        var states = known(1, LOCATION, "United States", "", "Q30");

        assertThat(only(in("a2", states), found(LOCATION, "U.S.", "Q30"))).isEqualTo(states);
        assertThat(only(in("a2", states), found(ORGANIZATION, "U.S.", "Q30"))).isNotEqualTo(states);
    }

    @Test
    void aWikidataIdThatIsLearntLaterIsKept() {
        var recognition = in("a2", known(1, PERSON, "Ada Lund", "", null));

        assertThat(only(recognition, found(PERSON, "Ada Lund", "Q7")).wikidata())
                .isEqualTo("Q7");
        assertThat(recognition.identified()).extracting(KnownEntity::wikidata).containsExactly("Q7");
        assertThat(recognition.created()).isEmpty();
    }

    @Test
    void namesakesWithDifferentWikidataIdsStayApart() {
        var first = known(1, PERSON, "Ada Lund", "", "Q1");

        var second = only(in("a2", first), found(PERSON, "Ada Lund", "Q2"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.scope()).isEqualTo("Q2");
    }

    @Test
    void betweenTwoNamesakesNobodyIsGuessed() {
        var recognition = in("a3", known(1, PERSON, "Ada Lund", "", "Q1"), known(2, PERSON, "Ada Lund", "Q2", "Q2"));

        var third = only(recognition, found(PERSON, "Ada Lund", null));

        assertThat(third.scope()).isEqualTo("a3");
        assertThat(recognition.created()).containsExactly(third);
    }

    @Test
    void twoMentionsOfOneNewNameInAnArticleAreOneEntity() {
        var recognition = in("a1");

        var both = recognition.recognise(List.of(
                new FoundEntity("e1", ORGANIZATION, "the Harbor Board", null, List.of(), List.of()),
                new FoundEntity("e2", ORGANIZATION, "Harbor Board", null, List.of(), List.of())));

        assertThat(both.get("e1")).isEqualTo(both.get("e2"));
        assertThat(recognition.created()).hasSize(1);
    }
}
