#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidebyline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of the alignment (core/alignment/weights.cpp) to hand-annotated stories. Standard library only.

usage: tests/evaluation/fit.py CORPORA [--features PROGRAM] [--write]

CORPORA holds stories/{stories,same-fact,revisions}.jsonl and paraphrase/*.tsv. PROGRAM is the built `features` tool
(default: packaging/dev exec build/release/tests/evaluation/features). Prints how good the weights are on stories that
they were not fitted to (each story left out once; of the revisions a quarter at a time; of the paraphrases a tenth);
--write puts the weights fitted to everything into weights.cpp. A few minutes.
"""
import argparse, csv, glob, json, math, os, re, shlex, subprocess, zlib
from collections import defaultdict
from operator import mul

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
WEIGHTS = os.path.join(ROOT, "core", "alignment", "weights.cpp")
SOURCES = ("stories", "same-fact", "revisions", "moved")
# "moved" are every fourth of the revisions, with a third of the new text put elsewhere: writers move paragraphs, but the
# annotators of the revisions hardly ever followed them.
EVERY_MOVED = 4
# What a row counts for. The revisions are many and easy; the same-fact pairs are of one reader. Pairs of which readers
# were not sure count half, as pairs.
SHARE = {"stories": 2.0, "same-fact": 1.0, "revisions": 0.5, "moved": 0.5}
POSSIBLE = 0.5
# How far a pair is right, for the probability: a possible one is a pair that one of two readers had.
RIGHT = {"sure": 1.0, "possible": 0.5, "no": 0.0}
# Few signals fit three stories better than many: each was kept for what it adds to stories left out.
REPORT_BY = ("Likeness", "SenseCoverageHigh", "PlainWeight", "Subsequence", "NamesShared",
             "NamesNone", "DatesShared", "SameSpeaker", "QuoteOthers", "LengthRatio",
             "ShortLength", "Neighbours", "Beside", "Lead", "KinLikeness", "KinNeighbours", "KinPositionGap")
REVISION_BY = ("Likeness", "CharacterDice", "CoverageHigh", "SenseCoverageHigh", "Subsequence", "NamesNone",
               "FiguresClash", "LengthRatio", "ShortLength", "Neighbours", "PositionGap", "OrderFits", "OrderCloseness", "Lead")
REWORDED_BY = ("Likeness", "CoverageLow", "LengthRatio")
KEEP, KEEP_BEST = 0.45, 0.33  # as in weights.h
KEEP_ONLY, KEEP_SECOND = 0.35, 0.7
OF_SOME, KEEP_LONE = 0.75, 0.2
SAME_QUOTATION = 0.9  # as in weights.cpp
FAINT, HEARD = 0.02, 3.0  # as in thirds.cpp and weights.cpp
PENALTY = 10.0  # of the squared standardised weights


class Row:
    def __init__(self, source, story, a, b, signals, kinship):
        self.source, self.story, self.a, self.b, self.signals = source, story, *sorted((a, b)), signals
        self.gold, self.relation, self.identical = "no", None, False
        self.share = min(1.0, max(0.0, (kinship - 0.6) / 0.1))  # as revisionShare() in weights.cpp

    def fold(self):
        """Stories of the same event are left out together."""
        if self.source in ("revisions", "moved"):
            return f"revisions {zlib.crc32(self.story.encode()) % 4}"
        return self.story.split(":")[0]


def version(sentence):
    return sentence.rsplit(".", 1)[0]


def letters(text):
    return "".join(c for c in text.lower() if c.isalnum())


def signals_of(program, lines):
    """The tool's lines as (names, [(id, a, b, values)])."""
    out = subprocess.run(program, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True, cwd=ROOT)
    head, *rest = out.stdout.splitlines()
    rows = (line.split("\t") for line in rest)
    return head.split("\t")[3:], [(r[0], r[1], r[2], [float(v) for v in r[3:]]) for r in rows]


def stories_of(corpora, source):
    path = os.path.join(corpora, "stories", ("revisions" if source == "moved" else source) + ".jsonl")
    stories = [json.loads(line) for line in open(path, encoding="utf-8")]
    return [moved(s) for s in stories[::EVERY_MOVED]] if source == "moved" else stories


def moved(story):
    """The middle third of the second version put to its end."""
    first, second = story["versions"]
    count = len(second["sentences"])
    order = [*range(count // 3), *range(2 * count // 3, count), *range(count // 3, 2 * count // 3)]
    now = {f'{second["id"]}.{old + 1}': f'{second["id"]}.{new + 1}' for new, old in enumerate(order)}
    pairs = [{**p, "a": now.get(p["a"], p["a"]), "b": now.get(p["b"], p["b"])} for p in story["pairs"]]
    return {"id": story["id"], "versions": [first, {**second, "sentences": [second["sentences"][i] for i in order]}],
            "pairs": pairs}


class Gold:
    """The annotated stories of one source."""

    def __init__(self, stories):
        self.stories = {s["id"]: s for s in stories}
        self.text = {i: {f'{v["id"]}.{n + 1}': t for v in s["versions"] for n, t in enumerate(v["sentences"])}
                     for i, s in self.stories.items()}
        self.pairs = {i: {tuple(sorted((p["a"], p["b"]))): p for p in s["pairs"]} for i, s in self.stories.items()}

    def mark(self, row):
        pair = self.pairs[row.story].get((row.a, row.b))
        row.gold = pair.get("certainty", "sure") if pair else "no"
        row.relation = pair.get("relation") if pair else None
        text = self.text[row.story]
        row.identical = letters(text[row.a]) == letters(text[row.b])

    def each(self, chosen):
        """"nato-office .73" for each story."""
        for story, pairs in self.pairs.items():
            sure = {k for k, p in pairs.items() if p.get("certainty", "sure") == "sure"}
            got = chosen[story] - (set(pairs) - sure)
            yield "%s %.3f" % (story, f_score(len(sure & got), len(got), len(sure)))

    def scores(self, chosen):
        """(macro F1, changed F1, alone F1) of {story: {pair}}."""
        f1, changed, alone = [], [0, 0, 0], [0, 0, 0]
        for story, pairs in self.pairs.items():
            sure = {k for k, p in pairs.items() if p.get("certainty", "sure") == "sure"}
            got = chosen[story] - (set(pairs) - sure)
            f1.append(f_score(len(sure & got), len(got), len(sure)))
            text = self.text[story]
            differ = lambda ks: {k for k in ks if letters(text[k[0]]) != letters(text[k[1]])}
            for i, n in enumerate((len(differ(sure & got)), len(differ(got)), len(differ(sure)))):
                changed[i] += n
            lone = set(text) - {s for k in pairs for s in k}
            lone_got = set(text) - {s for k in chosen[story] for s in k}
            for i, n in enumerate((len(lone & lone_got), len(lone_got), len(lone))):
                alone[i] += n
        return sum(f1) / len(f1), f_score(*changed), f_score(*alone)


def f_score(right, got, wanted):
    return 2 * right / (got + wanted) if got + wanted else 0.0


def logistic(value):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))


def solve(matrix, vector):
    """Gaussian elimination; the matrix is positive definite."""
    n = len(vector)
    rows = [list(row) + [v] for row, v in zip(matrix, vector)]
    for i in range(n):
        pivot = rows[i][i]
        for j in range(i + 1, n):
            factor = rows[j][i] / pivot
            if factor:
                rows[j] = [x - factor * y for x, y in zip(rows[j], rows[i])]
    result = [0.0] * n
    for i in reversed(range(n)):
        result[i] = (rows[i][n] - sum(map(mul, rows[i][i + 1:n], result[i + 1:]))) / rows[i][i]
    return result


class Regression:
    """Logistic regression by Newton's method; constant first in `weights`."""

    def __init__(self, rows, labels, shares, penalty=PENALTY, rounds=9):
        total = sum(shares)
        columns = list(zip(*rows))
        means = [sum(map(mul, c, shares)) / total for c in columns]
        spreads = [math.sqrt(sum(s * (x - m) ** 2 for x, s in zip(c, shares)) / total) + 1e-9
                   for c, m in zip(columns, means)]
        columns = [[1.0] * len(rows)] + [[(x - m) / d for x in c] for c, m, d in zip(columns, means, spreads)]
        beta = [0.0] * len(columns)
        for _ in range(rounds):
            beta = self.step(columns, labels, shares, penalty, beta)
        scaled = [b / d for b, d in zip(beta[1:], spreads)]
        self.weights = [beta[0] - sum(map(mul, scaled, means))] + scaled

    @staticmethod
    def step(columns, labels, shares, penalty, beta):
        sums = [0.0] * len(labels)
        for b, column in zip(beta, columns):
            if b:
                sums = [s + b * x for s, x in zip(sums, column)]
        guesses = [logistic(s) for s in sums]
        errors = [w * (y - p) for w, y, p in zip(shares, labels, guesses)]
        curves = [w * p * (1 - p) for w, p in zip(shares, guesses)]
        count = len(columns)
        matrix = [[0.0] * count for _ in range(count)]
        gradient = []
        for j in range(count):
            weighted = list(map(mul, columns[j], curves))
            for k in range(j, count):
                matrix[j][k] = matrix[k][j] = sum(map(mul, weighted, columns[k]))
            gradient.append(sum(map(mul, columns[j], errors)))
            if j:
                matrix[j][j] += penalty
                gradient[j] -= penalty * beta[j]
        return [b + s for b, s in zip(beta, solve(matrix, gradient))]

    def sum(self, signals):
        return self.weights[0] + sum(map(mul, self.weights[1:], signals))

    def probability(self, signals):
        return logistic(self.sum(signals))


class PairModel:
    """Two regressions, for independent reports and for revisions of one text, mixed by the versions' kinship."""

    def __init__(self, rows, names):
        self.same_quotation = names.index("SameQuotation")
        self.parts = [self.part(rows, [names.index(n) for n in by], side) for side, by in enumerate((REPORT_BY, REVISION_BY))]

    def part(self, rows, columns, side):
        used, shares = [], []
        for row in rows:
            mix = row.share
            share = SHARE[row.source] * (POSSIBLE if row.gold == "possible" else 1) * (mix if side else 1 - mix)
            if share > 0 and not row.identical and (side or row.source != "moved"):
                used.append(row)
                shares.append(share)
        model = Regression([[r.signals[c] for c in columns] for r in used], [float(r.gold != "no") for r in used], shares)
        return columns, model

    def probability(self, row):
        mix = row.share
        sums = [model.sum([row.signals[c] for c in columns]) for columns, model in self.parts]
        least = SAME_QUOTATION if row.signals[self.same_quotation] > 0 else 0.0
        return max(least, logistic((1 - mix) * sums[0] + mix * sums[1]))


def log_odds(probability):
    clipped = min(1 - 1e-6, max(1e-6, probability))
    return math.log(clipped / (1 - clipped))


class SecondLook:
    """With what the third versions say, and less sure where the first look was too sure of stories left out: as
    withThirds() in core/alignment/thirds.cpp."""

    def __init__(self, rows, first):
        self.heard, self.first = hearing(rows, first), first

    def fit(self, rows):
        used = [r for r in rows if not r.identical]
        reports = [r for r in used if r.source in ("stories", "same-fact")]
        revisions = [r for r in used if r.share > 0]
        self.reports = self.part(reports, [1.0] * len(reports), 4)
        self.revisions = self.part(revisions, [r.share for r in revisions], 2)
        return self

    def part(self, rows, shares, count):
        return Regression([self.values(r)[:count] for r in rows], [RIGHT[r.gold] for r in rows], shares, 0.1)

    def values(self, row):
        own = log_odds(self.first[row])
        return [own, max(0.0, own), *self.heard[row]]

    def probability(self, row):
        if row.identical or self.first[row] < FAINT:
            return self.first[row]
        share, values = row.share, self.values(row)
        return logistic((1 - share) * self.reports.sum(values) + share * self.revisions.sum(values[:2]))


def hearing(rows, probability):
    """{row: (agreeing, differing)}, at most HEARD together."""
    ties = defaultdict(dict)
    for row in rows:
        if probability[row] >= FAINT:
            ties[row.source, row.story, row.a][row.b] = ties[row.source, row.story, row.b][row.a] = probability[row]
    heard = {}
    for row in rows:
        of_a, of_b = ties[row.source, row.story, row.a], ties[row.source, row.story, row.b]
        own = {version(row.a), version(row.b)}
        best = defaultdict(lambda: [0.0, 0.0])
        for third in of_a.keys() | of_b.keys():
            if version(third) not in own:
                x, y = of_a.get(third, 0.0), of_b.get(third, 0.0)
                best[version(third)][0] = max(best[version(third)][0], x * y)
                best[version(third)][1] = max(best[version(third)][1], x * (1 - y), y * (1 - x))
        agreeing, differing = (sum(b[i] for b in best.values()) for i in (0, 1))
        scale = min(1.0, HEARD / max(HEARD, agreeing + differing))
        heard[row] = (agreeing * scale, differing * scale)
    return heard


def fit_reworded(rows, columns):
    used = [r for r in rows if r.gold == "sure" and r.relation in ("reworded", "partial") and not r.identical]
    return Regression([[r.signals[c] for c in columns] for r in used], [float(r.relation == "reworded") for r in used],
                      [1.0] * len(used), 5.0)


def chosen(rows, probability):
    """The pairs kept, by story, as selectPairs() in core/alignment/select.cpp does it."""
    best = defaultdict(float)
    for row in rows:
        for key in ((row.story, row.a, version(row.b)), (row.story, row.b, version(row.a))):
            best[key] = max(best[key], probability[row])
    kept = defaultdict(set)
    for row in rows:
        p = probability[row]
        bests = [p == best[row.story, row.a, version(row.b)], p == best[row.story, row.b, version(row.a)]]
        if row.share > 0:
            is_kept = p >= KEEP_SECOND or p >= KEEP_ONLY and all(bests)
        else:
            is_kept = p >= KEEP or p >= KEEP_BEST and any(bests)
        if is_kept:
            kept[row.story].add((row.a, row.b))
    add_lone(rows, probability, kept)
    return kept


def add_lone(rows, probability, kept):
    """The best pair of sentences that have a counterpart, though which is not clear."""
    paired = {(story, s) for story, pairs in kept.items() for pair in pairs for s in pair}
    links = defaultdict(list)
    for row in rows:
        for sentence in (row.a, row.b):
            if (row.story, sentence) not in paired:
                links[row.story, sentence].append((probability[row], row.a, row.b))
    for (story, _), found in links.items():
        p, a, b = max(found)
        if p >= KEEP_LONE and 1 - math.prod(1 - f[0] for f in found) >= OF_SOME:
            kept[story].add((a, b))


def calibration(rows, probability):
    """Lines "0.8-0.9: 84 % of 120" over the stories' changed pairs; a pair that one of two readers had is half right."""
    bins = defaultdict(list)
    for row in rows:
        if row.source in ("stories", "same-fact") and not row.identical:
            bins[min(9, int(probability[row] * 10))].append(RIGHT[row.gold])
    return [f"  {b / 10:.1f}-{b / 10 + .1:.1f}: {100 * sum(r) / len(r):3.0f} % of {len(r)}" for b, r in sorted(bins.items())]


def left_out(rows, names):
    """{row: probability} by models that were not fitted to the row's story."""
    first = {}
    for fold in sorted({r.fold() for r in rows}):
        model = PairModel([r for r in rows if r.fold() != fold], names)
        first |= {r: 1.0 if r.identical else model.probability(r) for r in rows if r.fold() == fold}
    return first


def check_pairs(rows, gold, first):
    second = SecondLook(rows, first)
    probability = {}
    for fold in sorted({r.fold() for r in rows}):
        second.fit([r for r in rows if r.fold() != fold])
        probability |= {r: second.probability(r) for r in rows if r.fold() == fold}
    for source in SOURCES:
        kept = chosen([r for r in rows if r.source == source], probability)
        print("%-10s macro F1 %.3f  changed F1 %.3f  alone F1 %.3f" % (source, *gold[source].scores(kept)), flush=True)
        if source == "stories":
            print("          ", *gold[source].each(kept), sep="  ")
    print("calibration, stories and same-fact:", *calibration(rows, probability), sep="\n")


def check_reworded(rows, columns):
    used = [r for r in rows if r.source == "stories" and r.gold == "sure" and not r.identical]
    right = 0
    for fold in sorted({r.fold() for r in used}):
        model = fit_reworded([r for r in used if r.fold() != fold], columns)
        right += sum((model.probability([r.signals[c] for c in columns]) >= 0.5) == (r.relation == "reworded")
                     for r in used if r.fold() == fold)
    print(f"relation   agrees {right / len(used):.3f} of {len(used)}")


def check_paraphrases(rows, labels):
    right = hits = said = 0
    for fold in range(10):
        train = [i for i in range(len(rows)) if i % 10 != fold]
        model = Regression([rows[i] for i in train], [labels[i] for i in train], [1.0] * len(train), 10.0, 6)
        for i in range(fold, len(rows), 10):
            guess = model.probability(rows[i]) >= 0.5
            right += guess == (labels[i] > 0.5); hits += guess and labels[i] > 0.5; said += guess
    print("paraphrase accuracy %.3f  F1 %.3f" % (right / len(rows), f_score(hits, said, sum(labels))))


def write(names, pairs, second, paraphrases, reworded):
    """Puts the numbers into the table of weights.cpp, keeping its comments."""
    number = lambda x: re.sub(r"^-?0\.000$", "0", f"{x:.3f}")
    models = [(model, by) for (_, model), by in zip(pairs.parts, (REPORT_BY, REVISION_BY))]
    models += [(paraphrases, names), (reworded, REWORDED_BY)]
    columns = [dict(zip(by, model.weights[1:])) for model, by in models]
    row = lambda signal, values: "Weight{Signal::%s, %s}" % (signal, ", ".join(map(number, values)))
    text = open(WEIGHTS, encoding="utf-8").read()
    constant = row("Count", [model.weights[0] for model, _ in models])
    text = re.sub(r"Weight constant\{[^}]*\}", constant.replace("{", " constant{", 1), text)
    for name, model in (("secondOfReports", second.reports), ("secondOfRevisions", second.revisions)):
        text = re.sub(name + r"\{[^}]*\}", "%s{%s}" % (name, ", ".join(map(number, model.weights))), text)
    for name in names:
        new = row(name, [column.get(name, 0.0) for column in columns])
        text, count = re.subn(r"Weight\{Signal::%s,[^}]*\}" % name, new, text)
        if count != 1:
            raise SystemExit(f"{name} is not once in {WEIGHTS}")
    open(WEIGHTS, "w", encoding="utf-8").write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora"); parser.add_argument("--write", action="store_true")
    parser.add_argument("--features", default="packaging/dev exec build/release/tests/evaluation/features")
    args = parser.parse_args()
    program = shlex.split(args.features)
    rows, gold = [], {}
    for source in SOURCES:
        stories = stories_of(args.corpora, source)
        gold[source] = Gold(stories)
        names, found = signals_of(program, [json.dumps(s) for s in stories])
        for story, a, b, signals in found:
            rows.append(Row(source, story, a, b, signals, signals[names.index("Kinship")]))
            gold[source].mark(rows[-1])
    given = [r for path in sorted(glob.glob(os.path.join(args.corpora, "paraphrase", "*.tsv")))
             for r in csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)]
    _, found = signals_of(program, [json.dumps({"id": r["id"], "a": r["s1"], "b": r["s2"]}) for r in given])
    paraphrases, labels = [f[3] for f in found], [float(r["label"]) for r in given]
    reworded_by = [names.index(n) for n in REWORDED_BY]
    first = left_out(rows, names)
    check_pairs(rows, gold, first)
    check_reworded(rows, reworded_by)
    check_paraphrases(paraphrases, labels)
    if args.write:
        write(names, PairModel(rows, names), SecondLook(rows, first).fit(rows), Regression(paraphrases, labels, [1.0] * len(labels), 10.0),
              fit_reworded(rows, reworded_by))


if __name__ == "__main__":
    main()
