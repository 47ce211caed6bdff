// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/project.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>

#include <memory>
#include <optional>

namespace app {

/// Unsaved work of a session that came to no proper end. Nobody else is offered it while a copy of
/// this lives.
struct LeftWork
{
    QString file; ///< the project as it was kept
    QString path; ///< the user's file that it was to be saved in; empty: it had none
    QString title; ///< of the story
    qsizetype versions = 0;
    QDateTime kept; ///< when
    std::shared_ptr<QLockFile> lock;
};

/// Keeps what is not saved yet in a file of its own, so that the end of the program by other means
/// than its own loses nothing; another session finds it there. The folder holds for each session
/// NAME.sidebyline (the project), NAME.path (the user's file) and NAME.lock (held while it lives).
class Recovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recovery)

public:
    explicit Recovery(const QString &folder, QObject *parent = nullptr);
    /// A session that ends leaves nothing.
    ~Recovery() override;

    /// Writes it off the GUI thread, after what is being written; of several that wait only the
    /// last. \a path: the user's file, if any.
    void keep(core::store::Project project, const QString &path);
    /// All is saved, or need not be.
    void forget();

    /// What other sessions left, the latest first. What cannot be opened is passed over.
    QList<LeftWork> left() const;
    static void discard(const LeftWork &work);

Q_SIGNALS:
    void kept();
    void failed(const core::Error &error);

private:
    struct Kept
    {
        core::store::Project project;
        QString path;
    };

    QString ownFile() const;
    void write(Kept work);
    void takeWritten();

    QString m_folder;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock; ///< once there is something to keep
    std::optional<Kept> m_waiting;
    bool m_isWanted = false;
    QFutureWatcher<core::Result<void>> m_writing;
};

} // namespace app
