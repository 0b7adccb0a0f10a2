package org.onrecord.ingest.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;

class CompareTextsTest {

    private final CompareTexts compare = new CompareTexts(200);

    @Test
    void aChangedFigureIsOneWordGoneAndOneCome() {
        assertThat(steps(
                        "The storm killed 12 people.\nRoads are shut.", "The storm killed 14 people.\nRoads are shut."))
                .containsExactly("=The storm killed ", "-12", "+14", "= people.\nRoads are shut.");
    }

    @Test
    void neighbouringWordsAreOneChange() {
        assertThat(steps("Police held two men on Monday.", "Police held three women on Monday."))
                .containsExactly("=Police held ", "-two men", "+three women", "= on Monday.");
    }

    @Test
    void aNewParagraphIsInsertedWhole() {
        assertThat(steps("First.\nThird.", "First.\nSecond.\nThird."))
                .containsExactly("=First.\n", "+Second.\n", "=Third.");
    }

    @Test
    void spansCountCodePoints() {
        var operations = compare.compare("𝄞 old song", "𝄞 new song").operations();

        assertThat(operations.get(1).before()).isEqualTo(new Span(2, 5));
        assertThat(operations.get(3).after()).isEqualTo(new Span(5, 10));
    }

    @Test
    void theSameTextIsOneStep() {
        assertThat(steps("Nothing new.", "Nothing new.")).containsExactly("=Nothing new.");
    }

    @Test
    void aStretchThatIsTooLongIsReplacedWholeAndSaidSo() {
        var before = "Begin\n" + numbers(0, 300) + "\nEnd";
        var after = "Begin\n" + numbers(300, 600) + "\nEnd";

        var diff = compare.compare(before, after);

        assertThat(diff.coarse()).isTrue();
        assertThat(apply(diff.operations(), false)).isEqualTo(before);
        assertThat(apply(diff.operations(), true)).isEqualTo(after);
    }

    @Test
    void tooManyParagraphsAreReplacedWholeAndSaidSo() {
        var before = numbers(0, 300).replace(' ', '\n');
        var after = numbers(300, 600).replace(' ', '\n');

        assertThat(compare.compare(before, after).coarse()).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("The", "pact", "12", "𝄞", "渡輪。", ".", ",", " ", " ", "\n", "“near”", "e\u0301")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Property(tries = 500)
    void theStepsLeadFromOneTextToTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        var operations = compare.compare(before, after).operations();

        assertThat(apply(operations, false)).isEqualTo(before);
        assertThat(apply(operations, true)).isEqualTo(after);
        for (var operation : operations) {
            if (operation.before() != null) {
                assertThat(new ArticleText(before).exact(operation.before())).isEqualTo(operation.text());
            }
            if (operation.after() != null) {
                assertThat(new ArticleText(after).exact(operation.after())).isEqualTo(operation.text());
            }
        }
    }

    private List<String> steps(String before, String after) {
        return compare.compare(before, after).operations().stream()
                .map(operation -> switch (operation.kind()) {
                            case EQUAL -> "=";
                            case DELETE -> "-";
                            case INSERT -> "+";
                        }
                        + operation.text())
                .toList();
    }

    private static String apply(List<Operation> operations, boolean after) {
        return operations.stream()
                .filter(operation -> (after ? operation.after() : operation.before()) != null)
                .map(Operation::text)
                .collect(Collectors.joining());
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }
}
