// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recovery.h"

#include "app/writing.h"

#include <QDir>
#include <QUuid>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto projectEnding = ".sidebyline"_L1;

QString beside(const QString &file, QLatin1StringView ending)
{
    return file.chopped(projectEnding.size()) + ending;
}

QString pathFileOf(const QString &file)
{
    return beside(file, ".path"_L1);
}

/// A lock is let go when its process is gone, never for its age.
std::shared_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_shared<QLockFile>(beside(file, ".lock"_L1));
    lock->setStaleLockTime(0);
    return lock->tryLock() ? lock : nullptr;
}

QString textIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const core::store::Project &project)
{
    for (const core::Version &version :
         core::corrected(project.story, project.corrections).versions) {
        if (!version.title.isEmpty())
            return version.title;
    }
    return {};
}

/// Nothing where its session lives or it cannot be opened.
std::optional<LeftWork> leftIn(const QString &file)
{
    LeftWork work{.file = file,
                  .path = textIn(pathFileOf(file)),
                  .kept = QFileInfo(file).lastModified(),
                  .lock = lockOf(file)};
    if (!work.lock)
        return {};
    const auto project = core::store::open(file);
    if (!project)
        return {};
    work.title = titleOf(*project);
    work.versions = std::ssize(project->story.versions);
    return work;
}

void removeFiles(const QString &file)
{
    QFile::remove(file);
    QFile::remove(pathFileOf(file));
}

} // namespace

Recovery::Recovery(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(QUuid::createUuid().toString(QUuid::Id128))
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &Recovery::takeWritten);
}

Recovery::~Recovery()
{
    m_waiting.reset();
    m_writing.waitForFinished();
    removeFiles(ownFile());
}

QString Recovery::ownFile() const
{
    return QDir(m_folder).filePath(m_name + projectEnding);
}

void Recovery::keep(core::store::Project project, const QString &path)
{
    m_isWanted = true;
    Kept work{.project = std::move(project), .path = path};
    if (m_writing.isRunning())
        m_waiting = std::move(work);
    else
        write(std::move(work));
}

void Recovery::write(Kept work)
{
    if (!m_lock) {
        // Texts that are nobody else's business.
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_lock = std::make_unique<QLockFile>(beside(ownFile(), ".lock"_L1));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock();
    }
    m_writing.setFuture(QtConcurrent::run([work = std::move(work), file = ownFile()] {
        return writeFile(work.path.toUtf8(), pathFileOf(file)).and_then([&] {
            return core::store::save(work.project, file);
        });
    }));
}

void Recovery::takeWritten()
{
    const core::Result<void> written = m_writing.result();
    if (!m_isWanted) {
        removeFiles(ownFile());
    } else if (m_waiting) {
        Kept next = *std::move(m_waiting);
        m_waiting.reset();
        write(std::move(next));
    } else if (written) {
        Q_EMIT kept();
    } else {
        Q_EMIT failed(written.error());
    }
}

void Recovery::forget()
{
    m_isWanted = false;
    m_waiting.reset();
    if (!m_writing.isRunning())
        removeFiles(ownFile());
}

QList<LeftWork> Recovery::left() const
{
    QList<LeftWork> all;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*"_s + projectEnding}, QDir::Files)) {
        if (name == m_name + projectEnding)
            continue;
        if (auto work = leftIn(folder.filePath(name)))
            all.append(*std::move(work));
    }
    std::ranges::sort(all, std::ranges::greater(), &LeftWork::kept);
    return all;
}

void Recovery::discard(const LeftWork &work)
{
    removeFiles(work.file);
    if (work.lock)
        work.lock->unlock();
}

} // namespace app
