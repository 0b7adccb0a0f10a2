#!/usr/bin/env python3
"""Weigh the clues for whom "he" or "she" means: a log-linear choice among the persons named before.

    learn_pronouns.py CORPUS.jsonl CLUES OUT

CORPUS.jsonl is the training part of a corpus of quotations (articles with quotes; a quote's speaker has the names that it resolves
to), CLUES what the test-scope program WritePronounClues makes of it, OUT lexicon/pronoun-clues.tsv.  Needs numpy; the same
input gives the same file (no chance is used).  Who spoke before is a clue that the weights themselves decide: the shipped file is
that of the third round of both programs, the first begun with nothing but the header in OUT.  Prints how often the choice is right, learned on one half of the articles and
asked about the other.
"""
import json
import re
import sys

import numpy as np

HEADER = ("# Weights of clues for whom he or she means; learned from the training part of PolNeAR, whose licence is not stated: "
          "holds weights only, none of its text")
WORD = re.compile(r"[^\W_]+")
TITLES = set("mr mrs ms miss dr sen senator rep representative gov governor president jr sr ii iii".split())
# What is known beforehand, and how many pronouns' worth of evidence it is: the weights are drawn to these instead of to 0.
# The corpus has the names of its pronouns from a program that is weakest where a speaker goes on to speak.
PRIOR = {"gender-other": -5.0, "gender-same": 1.0, "votes": 1.0, "votes-known": 0.5, "spoke-last-quoted": 1.6, "spoke-last-reported": 1.2,
         "in-own-content": -1.5, "quoted-only": -1.5}
PENALTY, FIRM, STEPS, RARE = 1.0, 50.0, 500, 10


def key(name):
    words = [w.lower() for w in WORD.findall(name)]
    return [w for w in words if w not in TITLES and len(w) > 1] or words


def same(name, golds):
    """The last words are equal, and the words of one are all words of the other."""
    a = key(name)
    return any(a and b and a[-1] == b[-1] and (set(a) <= set(b) or set(b) <= set(a)) for b in map(key, golds))


def doubtful(clues):
    """The corpus has its names from a program: one of the other gender, or one whom only quoted words name, is its mistake."""
    return any(clues.get(c, 0) > 0 for c in ("gender-other", "in-own-content", "quoted-only")) or clues.get("votes", 0) < -1


def read(corpus, clues):
    golds = {}
    with open(corpus, encoding="utf-8") as f:
        for line in f:
            article = json.loads(line)
            for q in article["quotes"]:
                golds[article["id"], q["id"]] = (q.get("speaker") or {}).get("resolved") or []
    choices = {}
    with open(clues, encoding="utf-8") as f:
        for line in f:
            article, quote, name, values = line.rstrip("\n").split("\t")
            choices.setdefault((article, quote), []).append((name, dict((c.split("=")[0], float(c.split("=")[1])) for c in values.split())))
    out = []
    for k, candidates in choices.items():
        right = np.array([float(same(name, golds[k])) for name, _ in candidates])
        right = right * np.array([not doubtful(c) for _, c in candidates])
        if right.sum():
            out.append((k[0], right / right.sum(), [c for _, c in candidates]))
    return out


def fit(choices, clues):
    index = {c: i for i, c in enumerate(clues)}
    data = []
    for _, right, candidates in choices:
        x = np.zeros((len(candidates), len(clues)))
        for row, c in zip(x, candidates):
            for name, value in c.items():
                if name in index:
                    row[index[name]] = value
        data.append((x, right))
    prior = np.array([PRIOR.get(c, 0.0) for c in clues])
    firm = np.where(prior != 0, FIRM, PENALTY)
    w, m, v = prior.copy(), np.zeros(len(clues)), np.zeros(len(clues))
    for step in range(1, STEPS + 1):
        g = firm * (w - prior)
        for x, right in data:
            p = np.exp(x @ w - (x @ w).max())
            g = g + x.T @ (p / p.sum() - right)
        m, v = .9 * m + .1 * g, .99 * v + .01 * g * g
        w = w - .03 * (m / (1 - .9 ** step)) / (np.sqrt(v / (1 - .99 ** step)) + 1e-8)
    return dict(zip(clues, w))


def share(choices, weights):
    right = 0
    for _, gold, candidates in choices:
        scores = [sum(weights.get(name, 0) * value for name, value in c.items()) for c in candidates]
        right += gold[int(np.argmax(scores))] > 0
    return 100.0 * right / len(choices)


def main():
    choices = read(sys.argv[1], sys.argv[2])
    counts = {}
    for _, _, candidates in choices:
        for c in candidates:
            for name in c:
                counts[name] = counts.get(name, 0) + 1
    clues = sorted(c for c, n in counts.items() if n >= RARE)
    articles = sorted({c[0] for c in choices})
    half = set(articles[::2])
    one, other = [c for c in choices if c[0] in half], [c for c in choices if c[0] not in half]
    print("%d pronouns, %d clues; right on the other half: %.1f%%, %.1f%%" % (
        len(choices), len(clues), share(other, fit(one, clues)), share(one, fit(other, clues))))
    weights = fit(choices, clues)
    print("right on all, learned on all: %.1f%%" % share(choices, weights))
    with open(sys.argv[3], "w", encoding="utf-8", newline="\n") as f:
        f.write(HEADER + "\n")
        for c in clues:
            f.write("%s\t%.2f\n" % (c, weights[c]))


if __name__ == "__main__":
    main()
