"""Tests of the scorecard and of its counts of errors, on made-up answers: python3 -m unittest discover -s evaluation.

What pairs, spans and partners are is decided by the gold data's scorers; where ONRECORD_GOLD names no folder with them, the
tests that need them are skipped."""
import json
import os
import tempfile
import unittest

import frequent_errors
import scorecard

GOLD = os.environ.get("ONRECORD_GOLD")
needs_scorers = unittest.skipUnless(GOLD and os.path.exists(os.path.join(GOLD, "scoring.py")), "ONRECORD_GOLD names no gold data")
TEXT = "Ann Lee of the Acme Board met Bo Ray in Rome on May 3. She left Windows two days later."


def at(words, **fields):
    return dict(fields, start=TEXT.index(words), end=TEXT.index(words) + len(words))


def run(count, task, gold, answer):
    return dict(count(scorecard.load_scorer(GOLD, task), {"1": dict(gold, id="1", text=TEXT)}, {"1": answer}).counts)


class ValuesTest(unittest.TestCase):
    def test_values_differ_by_sort_grain_side_year_day_and_length(self):
        for gold, system, kind, detail in [
                ("2020-05-03", "", "value missing", "date"),
                ("PRESENT_REF", "2020-05-03", "value, other sort", "PRESENT_REF → date"),
                ("PAST_REF", "PRESENT_REF", "value, other sort", "PAST_REF → PRESENT_REF"),
                ("P2D", "2020-05-03", "value, other sort", "duration → date"),
                ("P2D", "PXD", "value, length", "vague or counted"),
                ("P2D", "P3D", "value, length", "number"),
                ("P2D", "P2W", "value, length", "unit"),
                ("XXXX-WXX-5", "XXXX-WXX-4", "value, pattern of a set", ""),
                ("2020-Q1", "2020", "value, other grain", "quarter → year"),
                ("2020-05-08", "2020-05-01", "value, wrong side of publication", "day"),
                ("2020-04-01", "2019-04-01", "value, year", "day"),
                ("2020-04-01", "2020-04-02", "value, date", "a day off"),
                ("2020-04-01", "2020-04-15", "value, date", "weeks off"),
                ("2020-04-01", "2020-04-05", "value, date", "other day"),
                ("2020-Q1", "2020-Q2", "value, date", "other quarter"),
                ("2020-04-01T10:00", "2020-04-01T11:00", "value, hour", "clock time")]:
            self.assertEqual((kind, detail), frequent_errors.value_error(gold, system, "2020-05-04"), gold + " " + system)

    def test_a_text_without_date_has_no_side(self):
        self.assertEqual(("value, date", "weeks off"), frequent_errors.value_error("2020-05-08", "2020-05-01", None))

    def test_any_value_has_a_kind(self):
        for value in ("", "X", "-0044", "2020-99-99", "T24:00", "2020/2021"):
            self.assertTrue(frequent_errors.value_error("2020-13-41", value, "2020-05-04")[0])


class ErrorsTest(unittest.TestCase):
    def test_the_most_frequent_come_first_and_the_rest_in_one_row(self):
        errors = frequent_errors.Errors()
        for kind, times in (("b", 2), ("a", 5), ("c", 1), ("d", 1)):
            for _ in range(times):
                errors.add(kind, "x")
        self.assertEqual([("a", "x", 5), ("b", "x", 2), ("2 further kinds", "", 2)], errors.most_frequent(2))
        self.assertEqual(4, len(errors.most_frequent(4)))

    def test_spans_are_longer_shorter_or_shifted(self):
        self.assertEqual(["", "longer", "shorter", "shifted"], [frequent_errors.extent((3, 6), s) for s in ((3, 6), (2, 6), (4, 6), (4, 8))])

    @needs_scorers
    def test_names(self):
        gold = {"entities": [at("Ann Lee", type="PER"), at("Acme Board", type="ORG"), at("Rome", type="LOC"), at("Windows", type="MISC")]}
        answer = {"entities": [at("Ann Lee", type="ORG"), at("Acme", type="ORG"), at("Bo Ray", type="PER"), at("Windows", type="ORG")]}
        self.assertEqual({("other type", "PER → ORG"): 1, ("span shorter", "ORG"): 1, ("missed", "LOC"): 1, ("spurious", "PER"): 1,
                          ("spurious, gold has MISC", "ORG"): 1}, run(frequent_errors.names, "entities", gold, answer))
        self.assertEqual({}, run(frequent_errors.names, "entities", gold, gold))

    @needs_scorers
    def test_times(self):
        gold = {"dct": "2020-05-04", "timexes": [at("May 3", type="DATE", value="2020-05-03"), at("two days later", type="DATE", value="2020-05-05")]}
        answer = {"timexes": [at("on May 3", type="DATE", value="2020-05-03"), at("two days", type="DURATION", value="P2D"), at("met", type="SET", value="P1D")]}
        self.assertEqual({("span longer", "DATE"): 1, ("span shorter", "DATE"): 1, ("other type", "DATE → DURATION"): 1,
                          ("value, other sort", "date → duration"): 1, ("spurious", "SET"): 1}, run(frequent_errors.times, "time", gold, answer))
        self.assertEqual({("missed", "DATE"): 2}, run(frequent_errors.times, "time", gold, None))

    @needs_scorers
    def test_references(self):
        def mention(words, cluster, kind):
            place = at(words)
            return dict(place, head_start=place["start"], head_end=place["end"], cluster=cluster, kind=kind, type="person", wiki="")
        gold = {"mentions": [mention("Ann Lee", "1", "NAM"), mention("She", "1", "PRON"), mention("Bo Ray", "2", "NAM"), mention("Lee", "1", "NAM")]}
        self.assertEqual({("another name", "pronoun, person"): 1, ("not given", "full, person"): 1, ("only its own name", "short, person"): 1},
                         run(frequent_errors.references, "names", gold, {"mentions": [
                             at("Ann Lee", name="Ann Lee"), at("She", name="Bo Ray"), at("Lee", name="Lee")]}))

    @needs_scorers
    def test_quotations(self):
        scorer = scorecard.load_scorer(GOLD, "quotes")
        text = "“It is late,” Ann Lee said.\nHe said the train had left.\nBo Ray added that it rained."
        doc = scorer.Document(text)

        def quote(content, mention, kind, name):
            start, who = text.index(content), text.index(mention)
            return {"content": [[start, start + len(content)]], "cue": None, "speaker": {
                "mention": [who, who + len(mention)], "kind": kind, "name": name, "resolved": [name]}}
        gold = {"quotes": [quote("“It is late,”", "Ann Lee", "named", "Ann Lee"), quote("the train had left", "He", "pronoun", "Bo Ray"),
                           quote("it rained", "Bo Ray", "named", "Bo Ray")]}
        answer = {"quotes": [quote("“It is late,”", "Ann Lee", "named", "Ann Lee"), quote("the train", "Ann Lee", "named", "Ann Lee"),
                             quote("Bo Ray", "Ann Lee", "named", "Ann Lee")]}
        counted = frequent_errors.quotations(scorer, {"1": doc}, {"1": gold}, {"1": answer})
        self.assertEqual({("content shorter", "indirect"): 1, ("another speaker", "indirect, pronoun"): 1, ("missed", "indirect"): 1,
                          ("another name of the speaker", "pronoun"): 1, ("spurious", "indirect"): 1}, dict(counted.counts))
        self.assertEqual((3, 3), (counted.gold, counted.found))


class ScorecardTest(unittest.TestCase):
    def test_a_number_of_cases_says_that_fewer_is_better(self):
        figure = dict(scorecard.f("who is meant", "D", "named", ("n",), 22.0), of=("all",))
        score = scorecard.row(figure, {"n": 20, "all": 419}, "2020-05-04")
        self.assertEqual(("CASES", "LOWER", 419), (score["unit"], score["better"], score["of"]))
        self.assertEqual("| who is meant | D | named (fewer is better) | 20 of 419 | CoreNLP 4.5.10: 22 | 2020-05-04 |", scorecard.line(score))

    def test_a_share_is_in_percent(self):
        score = scorecard.row(scorecard.f("names", "D", "F", ("all", "F"), None, None), {"all": {"F": 71.26}}, "2020-05-04")
        self.assertEqual(("PERCENT", "HIGHER", 71.3), (score["unit"], score["better"], score["score"]))
        self.assertEqual("| names | D | F | 71.3 | - | 2020-05-04 |", scorecard.line(score))

    def test_figures_for_events_join_the_page(self):
        told = {"scores": [{"task": "events", "data": "own dev", "measure": "right date F", "score": 71.04, "date": "2020-05-04"}],
                "errors": [{"data": "own dev", "error": "missed", "count": 7}]}
        scores, tables = self.read(told)
        page = scorecard.page(scores, tables)
        self.assertIn("| events | own dev | right date F | 71.0 | - | 2020-05-04 |", page)
        self.assertIn("### Events, own dev\n\n| error | of | number |\n|---|---|---|\n| missed |  | 7 |", page)

    def test_figures_of_another_task_or_without_a_date_are_refused(self):
        right = {"task": "events", "data": "D", "measure": "F", "score": 1, "date": "2020-05-04"}
        for wrong in (dict(right, task="names"), {k: v for k, v in right.items() if k != "date"}):
            with self.assertRaises(SystemExit):
                self.read({"scores": [wrong]})

    def read(self, told):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as target:
            json.dump(told, target)
            target.flush()
            return scorecard.read_events(target.name)


if __name__ == "__main__":
    unittest.main()
