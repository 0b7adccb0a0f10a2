package org.onrecord.extraction.pipeline;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.extraction.lexicon.Lexicon;

/** The word lists and rule tables of {@code lexicon/}, and which stages read them, from {@code pipeline/rule-sets.tsv}. */
@Singleton
final class RuleSets {

    static final String FILE = "/pipeline/rule-sets.tsv";

    private final List<RuleSet> all = Lexicon.readResource(FILE).rows().stream()
            .map(row -> ruleSet(row.get(0), List.of(row.get(1).split(","))))
            .toList();

    /** All of them, by name. */
    List<RuleSet> all() {
        return all;
    }

    /** Names of those that a stage reads. */
    List<String> readBy(String stage) {
        return all.stream()
                .filter(set -> set.stages().contains(stage))
                .map(RuleSet::name)
                .toList();
    }

    private static RuleSet ruleSet(String name, List<String> stages) {
        var list = Lexicon.read(name + ".tsv");
        return new RuleSet(name, list.sha256(), list.rows().size(), list.heading(), stages);
    }
}
