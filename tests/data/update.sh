#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sidebyline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes what the last run of core.comparison.golden left as the new expectation. Read the difference before you commit it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
left=$here/../../build/${SIDEBYLINE_PRESET:-release}/tests/core/comparison/golden
for file in "$left"/*.txt; do
    story=$(basename "$file" .txt)
    if [ "$story" = sample ]; then cp "$file" "$here/sample.expected.txt"; else cp "$file" "$here/$story/expected.txt"; fi
done
git -C "$here" --no-pager diff --stat -- .
