// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"
#include "widgets/render/palette.h"

#include <QWidget>

namespace widgets {

class CorrectedField;
class EncodingChooser;

/// Outlet, headline, byline, date and encoding of a version: what was read and what the user made
/// of it.
class VersionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionForm(QWidget *parent = nullptr);

    void setVersion(const core::Version &asRead, const core::VersionCorrection &correction);
    void setColours(const Palette &palette);

Q_SIGNALS:
    /// \a what says it for the list of what can be undone: "Change headline".
    void corrected(const core::VersionCorrection &correction, const QString &what);
    void encodingChosen(const QString &name);

private:
    void arrange();
    void connectFields();
    void takeDate(const QString &typed);
    void tell(const core::VersionCorrection &after, const QString &what);
    void showFields();

    CorrectedField *m_outlet;
    CorrectedField *m_title;
    CorrectedField *m_byline;
    CorrectedField *m_date;
    EncodingChooser *m_encoding;
    core::Version m_read; ///< only what the fields show
    core::VersionCorrection m_correction;
};

} // namespace widgets
