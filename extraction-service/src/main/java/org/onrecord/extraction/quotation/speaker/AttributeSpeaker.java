package org.onrecord.extraction.quotation.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.quotation.Speaker;
import org.onrecord.extraction.receipt.Receipt;
import org.onrecord.extraction.segment.Paragraph;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** Says whom each quotation's source means, and adds the pronouns and descriptions so read to the entities' mentions. */
public final class AttributeSpeaker implements Stage {

    private final List<SpeakerRule> rules = List.of(
            new DocumentAuthor(),
            new NamedHead(),
            new RelativePronoun(),
            new PersonalPronoun(),
            new NeutralPronoun(),
            new Description());

    @Override
    public String name() {
        return "attribute-speaker";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Paragraph.LAYER, Token.LAYER, Sentence.LAYER, QuotedStretch.LAYER, Entity.LAYER, Quotation.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Quotation.LAYER, Entity.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText found) {
        var text = withoutDatelines(found);
        var discourse = discourse(text);
        var answers = new HashMap<CharRange, Answer>();
        for (var source : sources(text, discourse)) {
            var answer = answer(source, discourse);
            discourse.note(source, answer);
            if (answer != null) {
                answers.put(source.range(), answer);
            }
        }
        IntroducedNext.complete(discourse, answers);
        var quotations = text.get(Quotation.LAYER).stream()
                .map(quotation -> spoken(quotation, answers, discourse))
                .toList();
        return text.with(Quotation.LAYER, quotations).with(Entity.LAYER, withMentions(discourse, answers));
    }

    private static AnalysedText withoutDatelines(AnalysedText text) {
        var dateline = new Dateline(text);
        var quotations = text.get(Quotation.LAYER).stream()
                .map(quotation ->
                        quotation.source() == null ? quotation : quotation.from(dateline.cutFrom(quotation.source())))
                .toList();
        return text.with(Quotation.LAYER, quotations);
    }

    static Discourse discourse(AnalysedText text) {
        return new Discourse(text.with(Entity.LAYER, NameSources.complete(text)));
    }

    /** The sources in the order of the text, each once. */
    static List<Source> sources(AnalysedText text, Discourse discourse) {
        var byRange = new HashMap<CharRange, Source>();
        for (var quotation : text.get(Quotation.LAYER)) {
            if (quotation.source() != null) {
                byRange.computeIfAbsent(quotation.source(), range -> discourse.source(quotation, range));
            }
        }
        var sources = new ArrayList<>(byRange.values());
        sources.sort(Comparator.comparing(Source::range));
        return sources;
    }

    @Nullable
    Answer answer(Source source, Discourse discourse) {
        for (var rule : rules) {
            var answer = rule.answer(source, discourse);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    private Quotation spoken(Quotation quotation, Map<CharRange, Answer> answers, Discourse discourse) {
        var source = quotation.source();
        var answer = source == null ? null : answers.get(source);
        if (answer == null) {
            return quotation;
        }
        var receipt = new Receipt(name(), answer.rule(), version(), answer.confidence());
        var with = answer.with().stream()
                .map(other -> speaker(source, discourse.entity(other), List.of(), receipt))
                .toList();
        return quotation.with(speaker(source, discourse.entity(answer.entity()), with, receipt));
    }

    private static Speaker speaker(@Nullable CharRange mention, Entity entity, List<Speaker> with, Receipt receipt) {
        return new Speaker(mention, entity.id(), entity.name(), with, receipt);
    }

    private static List<Entity> withMentions(Discourse discourse, Map<CharRange, Answer> answers) {
        var more = new HashMap<Integer, List<Mention>>();
        answers.forEach((range, answer) -> {
            if (!discourse.named(range, answer.entity())) {
                more.computeIfAbsent(answer.entity(), e -> new ArrayList<>()).add(mention(discourse, range));
            }
        });
        var entities = new ArrayList<Entity>();
        for (int e = 0; e < discourse.entities().size(); e++) {
            var entity = discourse.entity(e);
            var mentions = new ArrayList<>(entity.mentions());
            more.getOrDefault(e, List.of()).stream()
                    .filter(mention -> entity.mentions().stream()
                            .noneMatch(known -> known.range().equals(mention.range())))
                    .forEach(mentions::add);
            mentions.sort(Comparator.comparing(Mention::range));
            entities.add(new Entity(
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    entity.wikidata(),
                    entity.gender(),
                    entity.roles(),
                    mentions));
        }
        return List.copyOf(entities);
    }

    private static Mention mention(Discourse discourse, CharRange range) {
        boolean word = discourse.text().at(range).indexOf(' ') < 0;
        return new Mention(range, word ? Mention.Kind.PRONOUN : Mention.Kind.NOMINAL);
    }
}
