#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidebyline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the claims of one comparison against the readers' clusters. Standard library only.

usage: tests/evaluation/claims.py GOLD.json COMPARISON.json [--show]

GOLD.json names the readers' sentences ("documents") and "clusters": [{"label", "sure": [ids], "possible": [ids]}].
COMPARISON.json is what `sidebyline compare` prints for the same files. Sentences are matched by their words.
  pairwise   of the pairs of sentences that share a claim, how many share a cluster, and the reverse; sentences that
             are only possible members of a cluster are left out of both
  B-cubed    for each sentence: how much of its claim is of its cluster, how much of its cluster is in its claim
"""
import argparse, itertools, json, os, re


def words(text):
    return set(re.findall(r"[^\W_]+", text.lower()))


def overlap(a, b):
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def matched(gold, got):
    """The readers' sentence of each of the program's sentences, where there is one."""
    names = {d["file"]: d for d in gold["documents"].values()}
    found = {}
    for version in got["versions"]:
        for sentence in version["sentences"]:
            mine = words(sentence["text"])
            score, best = max((overlap(mine, words(s["text"])), s["id"])
                              for s in names[os.path.basename(version["file"])]["sentences"])
            if score >= 0.6:
                found[sentence["id"]] = best
    return found


def ratio(part, whole):
    return part / whole if whole else 0.0


def report(name, precision, recall):
    print("%-9s P %.3f  R %.3f  F1 %.3f" % (name, precision, recall, ratio(2 * precision * recall, precision + recall)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold"); parser.add_argument("comparison"); parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    gold = json.load(open(args.gold, encoding="utf-8"))
    got = json.load(open(args.comparison, encoding="utf-8"))
    name_of = matched(gold, got)
    doubtful = {s for c in gold["clusters"] for s in c["possible"]}
    cluster = {s: i for i, c in enumerate(gold["clusters"]) for s in c["sure"] if s not in doubtful}
    claim = {name_of[m]: c["id"] for c in got["claims"] for m in c["members"] if m in name_of}
    sentences = sorted(s for s in claim if s not in doubtful)
    alone = lambda s: ("alone", s)
    same_claim = {p for p in itertools.combinations(sentences, 2) if claim[p[0]] == claim[p[1]]}
    same_cluster = {p for p in itertools.combinations(sentences, 2)
                    if cluster.get(p[0], alone(p[0])) == cluster.get(p[1], alone(p[1]))}
    both = len(same_claim & same_cluster)
    report("pairwise", ratio(both, len(same_claim)), ratio(both, len(same_cluster)))
    together = {s: [sum(s in p for p in pairs) + 1 for pairs in (same_claim & same_cluster, same_claim, same_cluster)]
                for s in sentences}
    count = len(sentences)
    report("B-cubed", sum(t[0] / t[1] for t in together.values()) / count, sum(t[0] / t[2] for t in together.values()) / count)
    if args.show:
        for title, pairs in (("apart", same_cluster - same_claim), ("together", same_claim - same_cluster)):
            for a, b in sorted(pairs):
                print(f"  wrongly {title}: {a} {b}")


if __name__ == "__main__":
    main()
