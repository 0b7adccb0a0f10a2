"""Counts the errors of answers by kind: kinds and numbers only, never a word of the texts.

What is compared with what is decided by the scorers' own functions (pairs, spans, partners), so that the numbers belong to
the figures above them. Each counting function takes a scorer's module, gold and answers by id, and returns an Errors.
Standard library only."""
import datetime
import re
from collections import Counter

REFERENCES = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")

# grain of a TIMEX3 value, from coarse to fine
GRAINS = [
    ("century", r"\d\dXX|\d\d"),
    ("decade", r"\d{3}X?"),
    ("year", r"\d{4}|FY\d{4}"),
    ("season", r"\d{4}-(SP|SU|FA|WI)"),
    ("half", r"\d{4}-H[12X]"),
    ("quarter", r"(FY)?\d{4}-Q[1-4X]"),
    ("month", r"\d{4}-\d\d"),
    ("unnamed week", r"\d{4}-WXX"),
    ("week", r"\d{4}-W\d\d"),
    ("weekend", r"\d{4}-W\d\d-WE"),
    ("day", r"\d{4}-\d\d-\d\d|\d{4}-W\d\d-\d"),
    ("part of a day", r"\d{4}-\d\d-\d\dT(MO|MI|AF|EV|NI|DT|PM|AM)"),
    ("clock time", r"\d{4}-\d\d-\d\dT\d\d.*"),
    ("time of no day", r"T.*"),
    ("interval", r".*/.*"),
]


class Errors:
    """Numbers by (kind, detail), out of so many in gold and so many answers."""

    def __init__(self):
        self.gold, self.found, self.counts = 0, 0, Counter()

    def add(self, kind, detail=""):
        self.counts[kind, detail] += 1

    def most_frequent(self, rows):
        """[(kind, detail, number)], the most frequent first; what is beyond `rows` comes as one last row."""
        ranked = sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))
        top = [(kind, detail, n) for (kind, detail), n in ranked[:rows]]
        rest = sum(n for _, n in ranked[rows:])
        return top + ([("%d further kinds" % (len(ranked) - rows), "", rest)] if rest else [])


def extent(gold, system):
    """How a span or set of words differs from gold: "" (it does not), "longer", "shorter" or "shifted"."""
    if isinstance(gold, tuple):
        gold, system = set(range(*gold)), set(range(*system))
    return "" if gold == system else "longer" if gold < system else "shorter" if system < gold else "shifted"


def overlap(span, others):
    return any(a < span[1] and span[0] < b for a, b in others)


def names(scorer, gold, system, misc_neutral=False):
    """Names that are missed, spurious, of another type or of another span, by type."""
    errors, lib = Errors(), scorer.lib
    for key, record in gold.items():
        regions = lib.annotated(record)
        right, neutral = scorer.mentions(record, record["entities"], regions, misc_neutral)
        given, _ = scorer.mentions(record, (system.get(key) or {}).get("entities"), regions)
        type_of, type_given = {s: t for t, s in right}, {s: t for t, s in given}
        misc = [(e["start"], e["end"]) for e in record["entities"] if e["type"].upper() not in scorer.TYPES + scorer.NEUTRAL]
        spans, found = sorted(type_of), sorted(type_given)
        met = {j for _, j in lib.pair(spans, found)}
        found = [s for j, s in enumerate(found) if j in met or not overlap(s, neutral)]
        pairs = lib.pair(spans, found)
        errors.gold, errors.found = errors.gold + len(spans), errors.found + len(found)
        for i, j in pairs:
            a, b = type_of[spans[i]], type_given[found[j]]
            how = extent(spans[i], found[j])
            if a != b:
                errors.add("other type and span" if how else "other type", "%s → %s" % (a, b))
            elif how:
                errors.add("span " + how, a)
        for i in set(range(len(spans))) - {i for i, _ in pairs}:
            errors.add("missed within another name" if overlap(spans[i], found) else "missed", type_of[spans[i]])
        for j in set(range(len(found))) - {j for _, j in pairs}:
            kind = "spurious, part of a name" if overlap(found[j], spans) else "spurious, gold has MISC" if overlap(found[j], misc) else "spurious"
            errors.add(kind, type_given[found[j]])
    return errors


def grain(value):
    return next((name for name, pattern in GRAINS if re.fullmatch(pattern, value)), "other")


def sort_of(value):
    return "reference" if value in REFERENCES else "duration" if value.startswith("P") else "pattern" if value.startswith("XXXX") else "date"


def value_error(gold, system, published):
    """(kind, detail) of a value that differs from gold's. published: ISO date of the text, or None."""
    if not system:
        return "value missing", sort_of(gold)
    a, b = sort_of(gold), sort_of(system)
    if a != b or a == "reference":
        return "value, other sort", "%s → %s" % tuple(v if s == "reference" else s for v, s in ((gold, a), (system, b)))
    if a == "duration":
        vague = [bool(re.search("X", v)) for v in (gold, system)]
        same_unit = re.sub(r"[\dX.]+", "", gold) == re.sub(r"[\dX.]+", "", system)
        return "value, length", "vague or counted" if vague[0] != vague[1] else "number" if same_unit else "unit"
    if a == "pattern":
        return "value, pattern of a set", ""
    if grain(gold) != grain(system):
        return "value, other grain", "%s → %s" % (grain(gold), grain(system))
    return date_error(gold, system, published)


def date_error(gold, system, published):
    today = (published or "")[:min(len(gold), 10)]
    if today and grain(gold) == grain(today) and (gold[:10] < today < system[:10] or system[:10] < today < gold[:10]):
        return "value, wrong side of publication", grain(gold)
    if gold[:10] == system[:10]:
        return "value, hour", grain(gold)
    if gold[4:] == system[4:]:
        return "value, year", grain(gold)
    try:
        days = abs((datetime.date.fromisoformat(gold[:10]) - datetime.date.fromisoformat(system[:10])).days)
        return "value, date", "a day off" if days == 1 else "weeks off" if days % 7 == 0 else "other day"
    except ValueError:
        return "value, date", "other " + grain(gold)


def times(scorer, gold, system):
    """Time expressions that are missed, spurious, or differ in span, type or value. One expression may differ in several."""
    errors, lib = Errors(), scorer.lib
    for key, record in gold.items():
        regions = lib.annotated(record)
        right = scorer.read(record, record["timexes"], regions)
        given = scorer.read(record, (system.get(key) or {}).get("timexes"), regions)
        if str(record.get("scheme", "")).startswith("GUM"):
            met = {j for _, j in lib.pair([g[0] for g in right], [s[0] for s in given])}
            given = [s for j, s in enumerate(given) if j in met or s[1][0] not in ("DURATION", "SET")]
        pairs = lib.pair([g[0] for g in right], [s[0] for s in given])
        errors.gold, errors.found = errors.gold + len(right), errors.found + len(given)
        for i, j in pairs:
            (span, (kind, value)), (span_given, (kind_given, value_given)) = right[i], given[j]
            if span != span_given:
                errors.add("span " + extent(span, span_given), kind)
            if kind != kind_given:
                errors.add("other type", "%s → %s" % (kind, kind_given))
            if value and value != value_given:
                errors.add(*value_error(value, value_given, record.get("dct")))
        for i in set(range(len(right))) - {i for i, _ in pairs}:
            errors.add("missed", right[i][1][0])
        for j in set(range(len(given))) - {j for _, j in pairs}:
            errors.add("spurious", given[j][1][0])
    return errors


def references(scorer, gold, system):
    """Mentions without a name, with another's, or with no more than their own; and nameless ones that got a name."""
    errors, lib = Errors(), scorer.lib
    for key, record in gold.items():
        text = record["text"]
        at = [-1] * (len(text) + 1)
        for i, word in enumerate(lib.WORD.finditer(text)):
            at[word.start():word.end()] = [i] * (word.end() - word.start())

        def words_at(start, end):
            return frozenset(i for i in at[max(start, 0):end] if i >= 0)
        given = [s for s in (system.get(key) or {}).get("mentions") or () if s.get("name")]
        answers = [(s, words_at(s["start"], s["end"])) for s in given]
        for mention, kind, right, is_org, own in scorer.gold_mentions(record):
            answer = scorer.partner(mention, words_at, answers)
            if not right and kind in ("pronoun", "nominal") and answer is not None:
                errors.add("nameless, given a name", kind)
            if not right or kind not in scorer.KINDS:
                continue
            errors.gold, errors.found = errors.gold + 1, errors.found + (answer is not None)
            sort = "%s, %s" % (kind, "organisation" if is_org else "person")
            if answer is None:
                errors.add("not given", sort)
            elif not scorer.agrees(answer["name"], right, is_org):
                errors.add("another name", sort)
            elif kind == "short" and scorer.key_of(answer["name"], is_org) == scorer.key_of(own, is_org):
                errors.add("only its own name", sort)
    return errors


def quotations(scorer, docs, gold, system):
    """Quotations that are missed, spurious, or differ in content, speaker or the speaker's name, by type."""
    errors = Errors()
    for key, article in gold.items():
        doc = docs[key]
        right = scorer.read_quotes(doc, article)
        given = scorer.read_quotes(doc, scorer.joined(doc, system.get(key) or {"quotes": []}))
        owner = scorer.belonging(right, given)
        errors.gold, errors.found = errors.gold + len(right), errors.found + len(given)
        used = set()
        for g in right:
            mine = [s for s, o in zip(given, owner) if o is g and scorer.agrees(s, g)]
            s = max(mine, key=lambda quote: len(quote.words & g.words), default=None)
            if s is None:
                errors.add("missed", g.type)
                continue
            used.add(id(s))
            how = extent(g.words, s.words)
            if how:
                errors.add("content " + how, g.type)
            add_speaker_errors(errors, scorer.Verdict(s, g), s, g)
        for s, g in zip(given, owner):
            if id(s) not in used:
                errors.add("second piece" if g is not None and scorer.agrees(s, g) else "spurious", s.type)
    return errors


def add_speaker_errors(errors, verdict, s, g):
    if not verdict.right:
        kind = "speaker where gold has none" if g.kind == "none" else "speaker missing" if s.head is None else "another speaker"
        errors.add(kind, g.type if g.kind == "none" else "%s, %s" % (g.type, g.kind))
    if g.resolved and not verdict.resolved:
        errors.add("another name of the speaker" if s.name else "no name of the speaker", g.kind)
