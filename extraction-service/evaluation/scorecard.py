"""Asks a running extraction-service about gold texts, scores the answers, prints the scorecard and writes it if asked.

Called by extraction-service/evaluate, which says how. Standard library only."""
import argparse
import datetime
import json
import os
import subprocess
import sys

CORENLP, SUTIME = "CoreNLP 4.5.10", "SUTime"

# task of evaluate.py, split, scorer, further scorer arguments, and the figures: name, data, measure, path, baseline
SETS = [
    ("quotes", "dev", "quotes/score_quotes.py", [], [
        ("quotation content", "PolNeAR dev", "exact F", ("content/all", "exact", "F"), 25.2, CORENLP),
        ("quotation content", "PolNeAR dev", "soft F", ("content/all", "soft", "F"), 41.3, CORENLP),
        ("quotation with speaker", "PolNeAR dev", "end-to-end F", ("speaker/all", "end_to_end", "F"), 33.9, CORENLP),
        ("speaker, direct, 5 words and more", "PolNeAR dev", "F", ("direct>=5", "speaker", "F"), 81.5, CORENLP),
        ("name of the speaker, direct, 5 words and more", "PolNeAR dev", "right", ("direct>=5", "resolved"), 67.6, CORENLP)]),
    ("entities", "dev", "entities/score_entities.py", ["--where", "source=meantime"], [
        ("names", "MEANTIME", "exact F", ("all", "exact", "F"), 71.3, CORENLP)]),
    ("entities", "dev", "entities/score_entities.py", ["--where", "source=wikigold"], [
        ("names", "WikiGold", "exact F", ("all", "exact", "F"), 76.0, CORENLP)]),
    ("entities", "dev", "entities/score_entities.py", ["--where", "source=crossner-politics", "--misc-neutral"], [
        ("names", "CrossNER politics", "exact F", ("all", "exact", "F"), 74.9, CORENLP)]),
    ("time", "dev", "time/score_time.py", ["--where", "source=meantime"], [
        ("time expressions", "MEANTIME", "value F", ("value", "F"), 78.4, SUTIME)]),
    ("time-timebank", "dev", "time/score_time.py", [], [
        ("time expressions", "TimeBank", "value F", ("value", "F"), 68.7, SUTIME)]),
    ("names", "dev", "coreference/score_names.py", [], [
        ("who is meant", "GUM dev", "right of all", ("all", "right"), 40.1, CORENLP)]),
    ("names", "train", "coreference/score_names.py", ["--where", "genre=news"], [
        ("who is meant", "GUM news", "right of all", ("all", "right"), 46.4, CORENLP)]),
]

PAGE = """# Scorecard

How well the pipeline does on gold data, in percent. The data is not part of this repository; the baselines are those of the named
system on the same texts. The figures are those that `GET /v1/pipeline` tells.

| task | data | measure | score | baseline | date |
|---|---|---|---|---|---|
%s

Repeat it with `extraction-service/evaluate --write FOLDER`, FOLDER being the gold data. The figures are of the development parts (of
GUM news, from which nothing is learned, of the training part).
"""


def answers(args, task, split):
    """Asks about every text of a set once; returns the files of gold and answers."""
    out = os.path.join(args.out, task + "-" + split)
    if not os.path.isdir(out):
        command = [sys.executable, os.path.join(args.gold, "evaluate.py"), task, "--split", split, "--url", args.url, "--out", out]
        with open(os.path.join(args.out, task + "-" + split + ".log"), "w") as log:
            code = subprocess.call(command + (["--limit", str(args.limit)] if args.limit else []), stdout=log, stderr=subprocess.STDOUT)
        if code:
            with open(log.name) as f:
                sys.exit("%s (%s) could not be measured:\n%s" % (task, split, f.read()[:2000]))
    gold = os.path.join(out, "gold.jsonl")
    folder = {"names": "coreference", "time-timebank": "time"}.get(task, task)
    name = "dev-timebank" if task == "time-timebank" else split
    return gold if os.path.exists(gold) else os.path.join(args.gold, folder, name + ".jsonl"), os.path.join(out, task + ".jsonl")


def scores(args, task, split, scorer, extra):
    gold, system = answers(args, task, split)
    command = [sys.executable, os.path.join(args.gold, scorer), "--gold", gold, "--system", system] + extra
    if task == "quotes":  # this scorer writes a file
        target = os.path.join(args.out, "quotes.json")
        command += ["--text-dir", os.path.join(args.gold, "quotes", split), "--join", "--json", target]
        subprocess.run(command, check=True, capture_output=True)
        with open(target) as f:
            return json.load(f)
    run = subprocess.run(command + ["--json"], check=True, capture_output=True, text=True)
    return json.loads(run.stdout.strip().splitlines()[-1])["scores"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", required=True)
    parser.add_argument("--url", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--home", required=True)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    today, card = datetime.date.today().isoformat(), []
    for task, split, scorer, extra, figures in SETS:
        found = scores(args, task, split, scorer, extra)
        for name, data, measure, path, baseline, system in figures:
            value = found
            for step in path:
                value = value[step]
            card.append({"task": name, "data": data, "measure": measure, "score": round(value, 1), "baseline": baseline, "date": today})
            print("%-46s %-18s %-13s %5.1f   (%s %.1f)" % (name, data, measure, value, system, baseline), flush=True)
    if args.write:
        systems = {(name, data, measure): system for *_, figures in SETS for name, data, measure, _, _, system in figures}
        rows = ["| %s | %s | %s | %.1f | %s: %.1f | %s |" % (
            s["task"], s["data"], s["measure"], s["score"], systems[s["task"], s["data"], s["measure"]], s["baseline"], s["date"]) for s in card]
        with open(os.path.join(args.home, "docs", "scorecard.md"), "w", encoding="utf-8") as f:
            f.write(PAGE % "\n".join(rows))
        with open(os.path.join(args.home, "extraction-service", "src", "main", "resources", "scorecard.json"), "w", encoding="utf-8") as f:
            json.dump(card, f, indent=2)
            f.write("\n")


if __name__ == "__main__":
    main()
