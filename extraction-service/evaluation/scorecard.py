"""Asks a running extraction-service about gold texts, scores the answers, prints the scorecard and writes it if asked.

Called by extraction-service/evaluate, which says how. The measures are those of the gold data's own scorers. Answers that
already stand in --out are not asked for again. Standard library only."""
import argparse
import datetime
import importlib
import json
import os
import subprocess
import sys

import frequent_errors

CORENLP, SUTIME = "CoreNLP 4.5.10", "SUTime"
TASK, DATA, MEASURE, SYSTEM = "task", "data", "measure", "system"
REQUIRED = (TASK, DATA, MEASURE, "score", "date")
ROWS = 15  # of each table of errors


def f(task, data, measure, path, baseline, system=CORENLP):
    return {TASK: task, DATA: data, MEASURE: measure, "path": path, "baseline": baseline, SYSTEM: system}


# task of evaluate.py, split, key and value of the records meant (or None), whether MISC is neutral, and the figures
SETS = [
    ("quotes", "dev", None, False, [
        f("quotation content", "PolNeAR dev", "exact F", ("content/all", "exact", "F"), 25.2),
        f("quotation content", "PolNeAR dev", "soft F", ("content/all", "soft", "F"), 41.3),
        f("quotation with speaker", "PolNeAR dev", "end-to-end F", ("speaker/all", "end_to_end", "F"), 33.9),
        f("speaker, direct, 5 words and more", "PolNeAR dev", "F", ("direct>=5", "speaker", "F"), 81.5),
        f("name of the speaker, direct, 5 words and more", "PolNeAR dev", "right", ("direct>=5", "resolved"), 67.6)]),
    ("entities", "dev", ("source", "meantime"), False, [
        f("names", "MEANTIME", "exact F", ("all", "exact", "F"), 71.3),
        f("names", "MEANTIME", "overlap F", ("all", "overlap", "F"), 77.9)]),
    ("entities", "dev", ("source", "wikigold"), False, [f("names", "WikiGold", "exact F", ("all", "exact", "F"), 76.0)]),
    ("entities", "dev", ("source", "crossner-politics"), True, [
        f("names", "CrossNER politics", "exact F", ("all", "exact", "F"), 74.9)]),
    ("time", "dev", ("source", "meantime"), False, [
        f("time expressions", "MEANTIME", "strict F", ("strict", "F"), 83.8, SUTIME),
        f("time expressions", "MEANTIME", "value F", ("value", "F"), 78.4, SUTIME)]),
    ("time-timebank", "dev", None, False, [
        f("time expressions", "TimeBank", "strict F", ("strict", "F"), 82.0, SUTIME),
        f("time expressions", "TimeBank", "value F", ("value", "F"), 68.7, SUTIME)]),
    ("names", "dev", None, False, [f("who is meant", "GUM dev", "right of all", ("all", "right"), 40.1)]),
    ("names", "train", ("genre", "news"), False, [
        f("who is meant", "GUM news", "right of all", ("all", "right"), 46.4),
        dict(f("who is meant", "GUM news", "nameless mentions given a name", ("nameless", "named"), 22.0), of=("nameless", "gold"))]),
]
SCORERS = {"quotes": "quotes/score_quotes", "entities": "entities/score_entities", "time": "time/score_time",
           "time-timebank": "time/score_time", "names": "coreference/score_names"}

PAGE = """# Scorecard

How well the pipeline does on gold data: in percent, more being better, unless a row says otherwise. The data is not part of this
repository; the baselines are those of the named system on the same texts. The figures are those that `GET /v1/pipeline` tells.

| task | data | measure | score | baseline | date |
|---|---|---|---|---|---|
%s

Repeat it with `extraction-service/evaluate --write FOLDER`, FOLDER being the gold data. The figures are of the development parts (of
GUM news, from which nothing is learned, of the training part).

## Most frequent errors

By kind, the most frequent first, as numbers alone: the licences of the texts do not let them be quoted. `A → B` is gold's reading and
the pipeline's. A time expression or a quotation may err in several ways and is then counted in each.
"""


def load_scorer(gold, task):
    folder, name = os.path.split(os.path.join(gold, SCORERS[task]))
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module(name)


def ask(args, task, split):
    """Asks about every text of a set once; returns the files of gold and answers."""
    out = os.path.join(args.out, task + "-" + split)
    if not os.path.isdir(out):
        command = [sys.executable, os.path.join(args.gold, "evaluate.py"), task, "--split", split, "--url", args.url, "--out", out]
        with open(os.path.join(args.out, task + "-" + split + ".log"), "w", encoding="utf-8") as log:
            code = subprocess.call(command + (["--limit", str(args.limit)] if args.limit else []), stdout=log, stderr=subprocess.STDOUT)
        if code:
            with open(log.name, encoding="utf-8") as said:
                sys.exit("%s (%s) could not be measured:\n%s" % (task, split, said.read()[:2000]))
    part = os.path.join(out, "gold.jsonl")
    folder = {"names": "coreference", "time-timebank": "time"}.get(task, task)
    name = "dev-timebank" if task == "time-timebank" else split
    return part if os.path.exists(part) else os.path.join(args.gold, folder, name + ".jsonl"), os.path.join(out, task + ".jsonl")


def read(path):
    with open(path, encoding="utf-8") as lines:
        return {record["id"]: record for record in map(json.loads, filter(str.strip, lines))}


def measure(args, task, split, where, misc_neutral):
    """The scores of a set and its errors; None if no record is meant."""
    scorer = load_scorer(args.gold, task)
    gold, system = map(read, ask(args, task, split))
    if where:
        gold = {key: record for key, record in gold.items() if record.get(where[0]) == where[1]}
    if not gold:
        return None
    if task == "quotes":
        docs = scorer.read_documents(gold, os.path.join(args.gold, "quotes", split))
        return scorer.total_scores(docs, gold, system, join=True), frequent_errors.quotations(scorer, docs, gold, system)
    if task == "entities":
        return scorer.run(gold, system, misc_neutral)[1], frequent_errors.names(scorer, gold, system, misc_neutral)
    count = frequent_errors.references if task == "names" else frequent_errors.times
    return scorer.run(gold, system)[1], count(scorer, gold, system)


def follow(scores, path):
    for step in path:
        scores = scores[step]
    return scores


def row(figure, scores, date):
    """A figure as scorecard.json has it."""
    of = follow(scores, figure["of"]) if "of" in figure else None
    return complete(dict({k: figure[k] for k in (TASK, DATA, MEASURE, "baseline", SYSTEM)}, score=follow(scores, figure["path"]), of=of, date=date))


def complete(score):
    """The same with all fields in their order; what is a number of cases counts what should not be."""
    cases = score.get("of") is not None
    return {TASK: score[TASK], DATA: score[DATA], MEASURE: score[MEASURE], "score": round(float(score["score"]), 1),
            "unit": "CASES" if cases else "PERCENT", "of": score.get("of"), "better": score.get("better") or ("LOWER" if cases else "HIGHER"),
            "baseline": score.get("baseline"), SYSTEM: score.get(SYSTEM), "date": score["date"]}


def read_events(path):
    """The figures and errors that a program of its own counted on the event gold: {"scores": [rows as in scorecard.json; only
    task, data, measure, score and date are needed], "errors": [{"data", "error", "count"}]}."""
    with open(path, encoding="utf-8") as source:
        told = json.load(source)
    for score in told["scores"]:
        missing = [name for name in REQUIRED if name not in score]
        if missing or score[TASK] != "events":
            sys.exit("%s: a figure %s" % (path, "lacks " + ", ".join(missing) if missing else "is not of the task \"events\""))
    tables = {}
    for error in told.get("errors", []):
        tables.setdefault("events, " + error["data"], frequent_errors.Errors()).counts[error["error"], ""] += error["count"]
    return [complete(score) for score in told["scores"]], tables


def figure_text(score):
    return "%.1f" % score["score"] if score["of"] is None else "%d of %d" % (score["score"], score["of"])


def line(score):
    cases = score["of"] is not None
    measured = score[MEASURE] + (" (fewer is better)" if score["better"] == "LOWER" else "")
    baseline = "-" if score["baseline"] is None else "%s: %s" % (score[SYSTEM], ("%d" if cases else "%.1f") % score["baseline"])
    return "| %s | %s | %s | %s | %s | %s |" % (score[TASK], score[DATA], measured, figure_text(score), baseline, score["date"])


def error_table(title, errors):
    counted = "%d in gold, %d found.\n\n" % (errors.gold, errors.found) if errors.gold else ""
    rows = ["| %s | %s | %d |" % found for found in errors.most_frequent(ROWS)]
    return "\n### %s\n\n%s| error | of | number |\n|---|---|---|\n%s\n" % (title[0].upper() + title[1:], counted, "\n".join(rows))


def page(card, tables):
    return PAGE % "\n".join(map(line, card)) + "".join(error_table(title, errors) for title, errors in tables.items())


def write(path, text):
    with open(path, "w", encoding="utf-8") as target:
        target.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", required=True)
    parser.add_argument("--url", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--home", required=True)
    parser.add_argument("--events")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    today, card, tables = datetime.date.today().isoformat(), [], {}
    for task, split, where, misc_neutral, figures in SETS:
        measured = measure(args, task, split, where, misc_neutral)
        if measured is None:
            print("%s, %s: no such text among the first %s" % (figures[0][TASK], figures[0][DATA], args.limit), flush=True)
            continue
        title = "quotations" if task == "quotes" else figures[0][TASK]
        tables["%s, %s" % (title, figures[0][DATA])] = measured[1]
        card += [row(figure, measured[0], today) for figure in figures]
        for score in card[-len(figures):]:
            print("%-46s %-18s %-31s %s" % (score[TASK], score[DATA], score[MEASURE], figure_text(score)), flush=True)
    if args.events:
        scores, errors = read_events(args.events)
        card += scores
        tables.update(errors)
    write(os.path.join(args.out, "scorecard.md"), page(card, tables))
    if args.write:
        write(os.path.join(args.home, "docs", "scorecard.md"), page(card, tables))
        write(os.path.join(args.home, "extraction-service", "src", "main", "resources", "scorecard.json"), json.dumps(card, indent=2) + "\n")


if __name__ == "__main__":
    main()
