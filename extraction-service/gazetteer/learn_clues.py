#!/usr/bin/env python3
"""Weigh the clues for names: multinomial logistic regression over the candidates of training texts.

    learn_clues.py TRAIN.jsonl CLUES OUT

TRAIN.jsonl is the training file of gold names (records with text and entities), CLUES what the test-scope program WriteNameClues
makes of it, OUT lexicon/name-clues.tsv.  Needs numpy; the same input gives the same file (no chance is used).
A candidate is what gold calls the name that it shares most letters with, if that is at least half of both; else it is none.
"""
import collections
import json
import sys

import numpy as np

KINDS = {"PER": 0, "ORG": 1, "LOC": 2}
HEADER = ("# Weights of clues for person, organisation, place and no name; learned from WikiGold (CC-BY-4.0), CrossNER politics and "
          "UNER English EWT (CC-BY-SA-4.0), holds none of their text; CC-BY-SA-4.0")
# What is known beforehand, in the order of the columns: the weights are drawn to these instead of to 0.
PRIOR = {"is-country": (0, 0, 6, 0), "is-agency": (0, 4, 0, 0), "one-is-agency": (0, 3, 0, 0), "is-leader": (5, 0, 0, 0), "is-region": (0, 0, 2, 0),
         "title-before": (3, 0, 0, 0), "is-organization": (0, 3, 0, 0), "after-reporting": (2, 1, 0, 0), "last-organization": (0, 2, 0, 0),
         "has-hyphenated-given-name": (2, 0, 0, 0), "lower-title-before": (2, 0, 0, 0), "last-legal-form": (0, 4, 0, 0), "is-demonym": (0, 0, 0, 3),
         "is-city-": (0, 0, 3, 0), "one-is-city-": (0, 0, 2, 0), "acronym-in-brackets-after": (0, 2, 0, 0), "is-title": (0, 0, 0, 2),
         "one-is-city-p": (0, 0, 1, 0), "before-in": (0, 0, 1, 0), "inner-capital": (0, 0, 0, 3), "last-event-word": (0, 0, 0, 3),
         "first-event-word": (0, 0, 0, 4), "in-dateline": (0, 0, 6, 0), "comma-before-place": (0, 0, 4, 0)}
SHARE = {"wikigold": 2.0, "crossner-politics": 1.0, "uner-ewt": 0.5}
RARE, PENALTY, STEPS = 4, 2e-4, 400


def gold_kind(record, start, end):
    best, share = 3, 0.5
    for e in record["entities"]:
        common = min(end, e["end"]) - max(start, e["start"])
        if common > 0:
            s = common / max(end - start, e["end"] - e["start"])
            if s >= share:
                best, share = KINDS.get(e["type"], 3), s
    return best


def main():
    records = {}
    with open(sys.argv[1], encoding="utf-8") as f:
        for line in f:
            r = json.loads(line)
            records[r["id"]] = r
    rows, kinds, weights = [], [], []
    with open(sys.argv[2], encoding="utf-8") as f:
        for line in f:
            name, start, end, clues = line.rstrip("\n").split("\t")
            record = records[name]
            rows.append(clues.split())
            kinds.append(gold_kind(record, int(start), int(end)))
            weights.append(SHARE[record["source"]])
    counts = collections.Counter(c for r in rows for c in set(r))
    clues = sorted({c for c, n in counts.items() if n >= RARE} | set(PRIOR))
    index = {c: i for i, c in enumerate(clues)}
    flat = np.array([index[c] for r in rows for c in set(r) if c in index])
    owner = np.array([i for i, r in enumerate(rows) for c in set(r) if c in index])
    y = np.array(kinds)
    weight = np.array(weights)[:, None]
    target = np.eye(4)[y]
    w = np.zeros((len(clues), 4))
    prior = np.array([PRIOR.get(c, (0, 0, 0, 0)) for c in clues], dtype=float)
    firm = np.where(np.abs(prior).sum(axis=1, keepdims=True) > 0, 20.0, 1.0)
    w += prior
    m, v = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, STEPS + 1):
        z = np.zeros((len(rows), 4))
        for k in range(4):
            z[:, k] = np.bincount(owner, weights=w[flat, k], minlength=len(rows))
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        d = weight * (p - target) / len(rows)
        g = np.zeros_like(w)
        for k in range(4):
            g[:, k] = np.bincount(flat, weights=d[owner, k], minlength=len(clues))
        g += PENALTY * firm * (w - prior)
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        w -= 0.05 * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    print("%d candidates, %d clues, right on training data %.1f%%" % (len(rows), len(clues), 100 * (p.argmax(axis=1) == y).mean()))
    with open(sys.argv[3], "w", encoding="utf-8", newline="\n") as f:
        f.write(HEADER + "\n")
        for c in clues:
            f.write(c + "\t" + "\t".join("%.2f" % x for x in w[index[c]]) + "\n")


if __name__ == "__main__":
    main()
