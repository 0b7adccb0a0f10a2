package org.onrecord.extraction.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.entity.Role;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.quotation.Speaker;
import org.onrecord.extraction.receipt.Receipt;

class DescribeFindingsTest {

    private static final String TEXT = "\uD83D\uDE00 Former judge and mayor Ada Berg said rain fell.";

    private final DescribeFindings describe = new DescribeFindings(new Pipeline("7", List.of()));
    private final AnalysedText text =
            AnalysedText.of(new ArticleText(TEXT), ArticleFacts.publishedOn(LocalDate.parse("2021-03-05")));

    @Test
    void rangesBecomeSpansOfCodePoints() {
        var view = describe.describe(text.with(Entity.LAYER, List.of(berg())), "v");

        var mention = view.entities().get(0).mentions().get(0).span();
        assertThat(mention).isEqualTo(new Span(25, 33));
        assertThat(new ArticleText(TEXT).exact(mention)).isEqualTo("Ada Berg");
    }

    @Test
    void roleIsTheFirstThatIsNotOver() {
        var berg = describe.describe(text.with(Entity.LAYER, List.of(berg())), "v")
                .entities()
                .get(0);

        assertThat(berg.role()).isEqualTo(new EntityView.CurrentRole("mayor", new Span(19, 24)));
        assertThat(berg.roles()).extracting(EntityView.RoleView::former).containsExactly(true, false);
    }

    @Test
    void chainWithoutASpeakerGetsTheQuotationsOwnAfterItsBasis() {
        var basis = new Hop(Hop.Kind.BASIS, Hop.Naming.UNNAMED, null, null, null);
        var relay = new Hop(Hop.Kind.RELAY, Hop.Naming.NAMED, null, null, "The Harbor Post");
        var quotation = quotation().with(List.of(basis, relay));

        var chain = describe.describe(text.with(Quotation.LAYER, List.of(quotation)), "v")
                .quotations()
                .get(0)
                .chain();
        assertThat(chain)
                .extracting(QuotationView.HopView::kind)
                .containsExactly(Hop.Kind.BASIS, Hop.Kind.SPEAKER, Hop.Kind.RELAY);
        assertThat(chain.get(1))
                .isEqualTo(new QuotationView.HopView(
                        Hop.Kind.SPEAKER, Hop.Naming.NAMED, new Span(25, 33), "e1", "Ada Berg"));
    }

    @Test
    void chainWithASpeakerStaysAsItIs() {
        var speaker = new Hop(Hop.Kind.SPEAKER, Hop.Naming.ROLE, null, null, null);

        assertThat(describe.describe(
                                text.with(Quotation.LAYER, List.of(quotation().with(List.of(speaker)))), "v")
                        .quotations()
                        .get(0)
                        .chain())
                .hasSize(1)
                .first()
                .extracting(QuotationView.HopView::naming)
                .isEqualTo(Hop.Naming.ROLE);
    }

    @Test
    void confidenceIsThatOfTheWeakerOfWordsAndSpeaker() {
        assertThat(describe.describe(text.with(Quotation.LAYER, List.of(quotation())), "v")
                        .quotations()
                        .get(0)
                        .confidence())
                .isEqualTo(0.6);
    }

    @Test
    void sameFindingsMakeEqualDescriptions() {
        var found = text.with(Entity.LAYER, List.of(berg())).with(Quotation.LAYER, List.of(quotation()));

        assertThat(describe.describe(found, "v")).isEqualTo(describe.describe(found, "v"));
    }

    private static Entity berg() {
        return new Entity(
                "e1",
                EntityType.PERSON,
                "Ada Berg",
                null,
                null,
                List.of(
                        new Role("judge", new CharRange(10, 15), true, null, null),
                        new Role("mayor", new CharRange(20, 25), false, null, null)),
                List.of(new Mention(new CharRange(26, 34), Mention.Kind.NAME)));
    }

    private static Quotation quotation() {
        return new Quotation(
                "q1",
                Quotation.Type.INDIRECT,
                Quotation.Act.SPEECH,
                List.of(new CharRange(40, 49)),
                new CharRange(35, 39),
                new CharRange(26, 34),
                new Speaker(
                        new CharRange(26, 34),
                        "e1",
                        "Ada Berg",
                        List.of(),
                        new Receipt("name-speakers", "subject-of-cue", "1", 0.6)),
                List.of(),
                null,
                new Receipt("find-quotations", "said", "1", 0.9));
    }
}
