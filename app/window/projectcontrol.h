// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/recovery.h"
#include "core/store/project.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace widgets {
class ViewState;
}

namespace app {

class Document;
class Layouts;
class Settings;

/// The project that the window is about: its file, whether it is saved, and the questions that are
/// asked before something is lost. A story that is in no file yet is a project without a name; it
/// is worth a question once the user decided something in it.
class ProjectControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectControl)

public:
    struct Parts
    {
        Settings *settings;
        Document *document;
        widgets::ViewState *state;
        Layouts *layouts;
    };

    ProjectControl(const Parts &parts, QWidget *window);

    /// Of the user's file; empty where there is none yet.
    const QString &path() const { return m_path; }
    /// "harbour" for /home/me/harbour.sidebyline; empty where there is no file yet.
    QString name() const;
    /// Whether there is something that closing would lose.
    bool isModified() const;

    /// Asks for a name where there is none yet. False where nothing was saved.
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    /// Opens a project in place of what is open, or closes all; false where the user rather stays.
    bool open(const QString &path);
    bool startAnew();
    /// Asks whether to save what is not saved; false where the user rather stays.
    bool mayLeave();

    /// Looks at a project that was opened as it was looked at before, once; to be called when the
    /// comparison is shown.
    void showKeptView();

    /// From now on unsaved work is kept in the folder, seconds after each change.
    void keepIn(const QString &folder);
    /// Offers what sessions left there that came to no proper end.
    void offerLeftWork();
    /// How long after a change unsaved work is kept, at most; for tests.
    void setDelay(std::chrono::milliseconds delay) { m_delay.setInterval(delay); }

Q_SIGNALS:
    /// Another project, or it is saved, or not any more.
    void changed();
    /// A sentence for the reader.
    void told(const QString &sentence, bool isSerious);
    void failed(const core::Error &error);

private:
    core::store::Project project() const;
    void takeOpened(const QString &path, const core::store::View &view, int lostRoles);
    void update();
    void keep();
    void offer(const LeftWork &work);
    void recover(const LeftWork &work);
    void dropRecovered();

    Parts m_parts;
    QWidget *m_window;
    QString m_path;
    std::optional<core::store::View> m_view; ///< to be shown when the comparison is there
    QTimer m_delay;
    Recovery *m_recovery = nullptr;
    std::optional<LeftWork> m_recovering; ///< while it is being opened
    std::optional<LeftWork> m_recovered; ///< until it is kept as this session's own
};

} // namespace app
