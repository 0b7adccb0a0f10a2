package org.onrecord.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.copies.corpus.Corpus;

/** How groups come, join, fall apart and go, without the service around them. */
class GroupingTest {

    private static final List<String> STORIES =
            Corpus.of(6, 6, 5).stream().map(Corpus.Item::text).toList();

    private CopyStore store;

    @BeforeEach
    void open() throws SQLException {
        store = new CopyStore();
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
    }

    @Test
    void theGroupsAreTheSameWhateverTheOrder() throws SQLException {
        var corpus = new ArrayList<>(Corpus.of(60, 15, 11));
        var ids = new HashMap<Corpus.Item, UUID>();
        corpus.forEach(item -> ids.put(item, UUID.randomUUID()));
        var outcomes = new HashSet<Set<Set<UUID>>>();
        var groupIds = new HashSet<Set<UUID>>();
        for (int order = 0; order < 3; order++) {
            Collections.shuffle(corpus, new Random(order));
            try (var other = new CopyStore()) {
                corpus.forEach(item -> other.change(ids.get(item), item.text()));
                outcomes.add(other.all());
                groupIds.add(ids.values().stream()
                        .map(other::groupOf)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
            }
        }

        assertThat(outcomes).hasSize(1);
        assertThat(groupIds).hasSize(1);
        assertThat(groupIds.iterator().next()).hasSizeGreaterThan(5);
    }

    @Test
    void twoCopiesStoredAtOnceFindEachOther() {
        var text = STORIES.get(0);
        var one = store.sketch(UUID.randomUUID(), text);
        var other = store.sketch(UUID.randomUUID(), text + "\nA line more.");
        var foundOfOne = store.findCopies.of(one.articleId(), one.sketch());
        var foundOfOther = store.findCopies.of(other.articleId(), other.sketch());

        store.regroup(other, foundOfOther);
        store.regroup(one, foundOfOne);

        assertThat(store.all()).containsExactly(Set.of(one.articleId(), other.articleId()));
    }

    @Test
    void aLinkToATextThatHasChangedMeanwhileIsNotMade() {
        var text = STORIES.get(0);
        var changing = store.add(text);
        var late = store.sketch(UUID.randomUUID(), text);
        var found = store.findCopies.of(late.articleId(), late.sketch());
        store.change(changing, STORIES.get(1));

        store.regroup(late, found);

        assertThat(found).hasSize(1);
        assertThat(store.all()).isEmpty();
    }

    @Test
    void aRunThatANewerVersionOvertookChangesNothing() {
        var text = STORIES.get(0);
        var first = store.add(text);
        var slow = store.sketch(UUID.randomUUID(), text);
        var found = store.findCopies.of(slow.articleId(), slow.sketch());
        store.change(slow.articleId(), STORIES.get(1));

        store.regroup(slow, found);

        assertThat(store.groupOf(first)).isNull();
    }

    @Test
    void aCorrectionStaysAndAnotherTextLeaves() {
        var text = STORIES.get(0);
        var one = store.add(text);
        var other = store.add(text);

        store.change(other, text.replaceFirst(" the ", " that "));
        assertThat(store.all()).containsExactly(Set.of(one, other));

        store.change(other, STORIES.get(2));
        assertThat(store.all()).isEmpty();
    }

    @Test
    void whatOnlyOneTextConnectedFallsApartWhenItGoes() {
        var whole = STORIES.get(0) + "\n" + STORIES.get(1);
        var one = store.add(STORIES.get(0));
        var other = store.add(STORIES.get(1));
        var second = store.add(STORIES.get(1));
        var bridge = store.add(whole);
        assertThat(store.all()).containsExactly(Set.of(one, other, second, bridge));

        store.forget(bridge);

        assertThat(store.all()).containsExactly(Set.of(other, second));
        assertThat(store.groupOf(one)).isNull();
        assertThat(store.sketches.find(bridge)).isEmpty();
    }

    @Test
    void aGroupLargerThanItsLinksStaysWhole() {
        var articles = new HashSet<UUID>();
        for (int i = 0; i < CopyStore.LIMITS.maxCandidates() + 20; i++) {
            articles.add(store.add(STORIES.get(3)));
        }

        assertThat(store.all()).containsExactly(articles);
    }

    @Test
    void aParagraphThatEverySiteHasNeitherJoinsTextsNorHidesACopy() {
        var notice =
                "The views in this column are those of the writer and need not be those of the paper or of its owners, "
                        + "who take no liability for losses that arise from reliance on anything that is said here or elsewhere.";
        var many = Corpus.of(260, 260, 17);
        many.forEach(item -> store.add(item.text() + "\n" + notice));
        var original = store.add(STORIES.get(4));
        for (int i = 0; i < 3; i++) {
            store.add(many.get(i).text().substring(0, 300) + STORIES.get(5 - i % 2) + i);
        }

        var excerpt = store.add(STORIES.get(4).substring(0, STORIES.get(4).length() / 2) + "\n" + notice);

        assertThat(store.all()).anySatisfy(group -> assertThat(group).contains(original, excerpt));
        assertThat(store.all()).allSatisfy(group -> assertThat(group).hasSizeLessThan(6));
    }
}
