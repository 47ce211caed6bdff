// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QPageLayout>

class QPagedPaintDevice;
class QTextDocument;

namespace app {

/// Paints a document on the pages of a printer or a PDF file, with its title and the page's number
/// at the foot of each. Returns how many pages there were; 0 where the device cannot be painted on.
int paintPages(const QTextDocument &document, QPagedPaintDevice &device);

/// Writes the pages as PDF, whole or not at all. Error: CannotWrite, naming \a path.
core::Result<void> exportPdf(const QTextDocument &document, const QPageLayout &layout,
                             const QString &path);

} // namespace app
