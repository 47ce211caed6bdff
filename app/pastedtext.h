// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/loading.h"

class QMimeData;

namespace app {

/// Words handed over without a file: pasted, or dragged from another program.
struct PastedText
{
    QString text; ///< plain, or the source of a page
    QString outlet; ///< as the user named it; may be empty
    bool isPage = false; ///< the text is the source of a page

    bool isEmpty() const { return text.trimmed().isEmpty(); }
};

/// What the clipboard or a drag holds: the plain text, since it is what the user saw and selected,
/// unless there is only a page. Empty where there are neither.
PastedText pastedText(const QMimeData &data);

/// The files of a drag or of copied files; remote addresses are left out.
QList<NamedFile> filesOf(const QMimeData &data);

/// Reads it as one version; a text that is present already is refused (DuplicateVersion).
Loaded loadText(const PastedText &pasted, const std::vector<core::Version> &present,
                const core::language::Languages &languages);

} // namespace app
