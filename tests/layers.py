#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidebyline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the walls between the layers by the #include lines, and what every file must carry.

usage: layers.py SOURCE_DIRECTORY

core <- widgets <- app, never upward. core sees nothing graphical; inside core a stage includes only itself and earlier
stages, and only store sees a database. Files of ours name their licence, and none of the layers holds a function-length monster: 500 lines a file.
"""
import pathlib
import re
import sys

STAGES = ["base", "model", "language", "reader", "attribution", "alignment", "difference", "comparison", "annotation",
          "review", "store", "writer"]
LAYERS = ["core", "widgets", "app"]
GRAPHICAL = re.compile(r"<(QtGui|QtWidgets|Q(Color|Font\w*|Painter|Pixmap|Image|Icon|Widget|Brush|Pen|Palette|Text(Document|Layout|CharFormat|Format)|"
                       r"Action|GuiApplication|Application|Svg\w*|Standard\w+)|KSyntaxHighlighting\w*)[>/]")
DATABASE = re.compile(r"<Q(tSql|Sql\w*)[>/]")
INCLUDE = re.compile(r'^\s*#include\s+(?:"([^"]+)"|(<[^>]+>))')
LONGEST = 500


def problems(root):
    for layer in LAYERS:
        for path in sorted((root / layer).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            name = path.relative_to(root)
            lines = path.read_text(encoding="utf-8").splitlines()
            if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in lines[:3]):
                yield f"{name}:1: names no licence (SPDX-License-Identifier)"
            if len(lines) > LONGEST:
                yield f"{name}: {len(lines)} lines, more than {LONGEST}: split it by responsibility"
            for number, line in enumerate(lines, 1):
                found = INCLUDE.match(line)
                if found:
                    for complaint in judged(name, found.group(1), found.group(2)):
                        yield f"{name}:{number}: {complaint}"


def judged(name, ours, theirs):
    layer = name.parts[0]
    if theirs and layer == "core" and GRAPHICAL.match(theirs):
        yield f"core must not see {theirs}"
    if theirs and DATABASE.match(theirs) and name.parts[:2] != ("core", "store"):
        yield f"only core/store may see {theirs}"
    if not ours or "/" not in ours:
        return
    target = ours.split("/")
    if target[0] not in LAYERS:
        return
    if LAYERS.index(target[0]) > LAYERS.index(layer):
        yield f"{layer} must not include {ours}"
    if layer == "core" and target[0] == "core" and len(name.parts) > 2:
        if target[1] in STAGES and STAGES.index(target[1]) > STAGES.index(name.parts[1]):
            yield f"the stage {name.parts[1]} must not include the later stage {target[1]}"


def main():
    root = pathlib.Path(sys.argv[1])
    found = list(problems(root))
    print("\n".join(found) or "the layers hold")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
