// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"
#include "app/document.h"
#include "widgets/dialogs/importpreview.h"
#include "widgets/models/viewstate.h"

#include <QPointer>

class QWidget;

namespace widgets {
class ReadingView;
} // namespace widgets

namespace app {

class MessageBar;
class VersionMenu;

/// Shows how versions were read and brings what the user corrects there, or in the columns, to the
/// document. Says so where something that was added should be looked at; never asks.
class VersionChecks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VersionChecks)

public:
    VersionChecks(Document *document, widgets::ViewState *state, MessageBar *messages,
                  QWidget *window);

    /// The places from which a check can be asked for.
    void follow(VersionMenu *menu);
    void follow(widgets::ReadingView *reading, Actions *actions);
    void setColours(const widgets::Palette &palette);

    /// By its number in the shown comparison.
    void open(core::VersionId shown);
    /// Gives blocks of a shown version another role; none: as they were read.
    void giveRole(core::VersionId shown, const QList<qint32> &blocks,
                  std::optional<core::BlockRole> role);
    widgets::ImportPreview *preview() const { return m_preview; }

private:
    void openNamed(const QString &name);
    void connectPreview();
    core::VersionId previewed() const;
    core::VersionId comparedIdOf(core::VersionId id) const;
    QHash<qint32, QString> provenOf(core::VersionId id) const;
    core::Version takenOf(core::VersionId id) const;
    QStringList doubtsAbout(core::VersionId id) const;
    void showVersion();
    void showVersions();
    void showUndo();
    void tellDoubts();
    void tellReread(const QString &sentence, bool isAnyLost);

    Document *m_document;
    widgets::ViewState *m_state;
    MessageBar *m_messages;
    QWidget *m_window;
    widgets::Palette m_palette;
    QPointer<widgets::ImportPreview> m_preview;
    QString m_previewed; ///< name of the version in the preview
    QStringList m_added; ///< names of versions whose doubts are to be told
};

} // namespace app
