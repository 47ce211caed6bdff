// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/projectcontrol.h"

#include "app/document.h"
#include "app/exporting.h"
#include "app/projectstate.h"
#include "app/savedialog.h"
#include "app/settings.h"
#include "app/window/viewkeeping.h"
#include "widgets/render/counted.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::chrono::seconds longestLoss{3};

/// "“Council opens library”, 5 versions, as it was on 3 May 2026 14:32.", and how its file is.
QString descriptionOf(const LeftWork &work)
{
    const QString versions = widgets::counted(
        "app::ProjectControl", work.versions, QT_TRANSLATE_NOOP("app::ProjectControl", "1 version"),
        QT_TRANSLATE_N_NOOP("app::ProjectControl", "%n versions"));
    const QString when = QLocale().toString(work.kept, QLocale::ShortFormat);
    const QString title
        = work.title.isEmpty() ? ProjectControl::tr("A story without headline") : work.title;
    const QString what
        = ProjectControl::tr("“%1”, %2, as it was on %3.").arg(title, versions, when);
    const QString where = work.path.isEmpty()
        ? ProjectControl::tr("It was not saved in a file yet.")
        : ProjectControl::tr("Its file, %1, is as it was saved last.")
              .arg(QDir::toNativeSeparators(work.path));
    return what + u"\n\n"_s + where;
}

} // namespace

ProjectControl::ProjectControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(longestLoss);
    connect(&m_delay, &QTimer::timeout, this, &ProjectControl::keep);
    connect(m_parts.document, &Document::projectOpened, this, &ProjectControl::takeOpened);
    connect(m_parts.document, &Document::stateChanged, this, &ProjectControl::update);
    connect(m_parts.document->undoStack(), &QUndoStack::indexChanged, this,
            &ProjectControl::update);
    connect(m_parts.document->undoStack(), &QUndoStack::cleanChanged, this,
            &ProjectControl::update);
}

QString ProjectControl::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

bool ProjectControl::isModified() const
{
    const bool isClean = m_parts.document->undoStack()->isClean();
    const bool isDecided = m_parts.document->state().corrections != core::Corrections();
    return !isClean && (!m_path.isEmpty() || isDecided);
}

core::store::Project ProjectControl::project() const
{
    return projectOf(m_parts.document->state(),
                     viewOf(*m_parts.document, *m_parts.state, *m_parts.layouts));
}

// --- saving ---

bool ProjectControl::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool ProjectControl::saveAs()
{
    QString proposal = m_path;
    if (proposal.isEmpty() && m_parts.document->comparison()) {
        const QFileInfo page(suggestedFileName(*m_parts.document->comparison()));
        proposal = QDir(m_parts.settings->lastFolder())
                       .filePath(page.completeBaseName() + u".sidebyline"_s);
    }
    const QString path = chosenFileToSave(m_window, tr("Save the project"), proposal,
                                          {tr("Sidebyline projects (*.sidebyline)")});
    if (path.isEmpty())
        return false;
    m_parts.settings->setLastFolder(QFileInfo(path).absolutePath());
    return saveTo(path);
}

bool ProjectControl::saveTo(const QString &path)
{
    const auto saved = core::store::save(project(), path);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_parts.settings->addRecentFiles({m_path});
    m_parts.document->undoStack()->setClean();
    update();
    Q_EMIT told(tr("Saved as %1").arg(QFileInfo(m_path).fileName()), false);
    return true;
}

bool ProjectControl::mayLeave()
{
    if (!isModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Not saved"),
                         m_path.isEmpty() ? tr("What you decided about this story is not saved.")
                                          : tr("The changes to “%1” are not saved.").arg(name()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setInformativeText(tr("Without saving they are lost."));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

// --- opening ---

bool ProjectControl::open(const QString &path)
{
    if (!mayLeave())
        return false;
    m_parts.document->openProject(path);
    return true;
}

bool ProjectControl::startAnew()
{
    if (!mayLeave())
        return false;
    m_path.clear();
    m_view.reset();
    m_parts.document->startAnew();
    return true;
}

void ProjectControl::takeOpened(const QString &path, const core::store::View &view, int lostRoles)
{
    m_view = view;
    m_path = QFileInfo(path).absoluteFilePath();
    if (m_recovering && m_recovering->file == path) {
        m_path = m_recovering->path;
        m_parts.document->undoStack()->resetClean();
        m_recovered = std::exchange(m_recovering, {});
    }
    update();
    if (lostRoles > 0)
        Q_EMIT told(
            tr("Blocks whose role you chose and of which nothing is left: %1").arg(lostRoles),
            true);
}

void ProjectControl::showKeptView()
{
    if (!m_view || !m_parts.document->comparison())
        return;
    showView(*std::exchange(m_view, {}), *m_parts.state, *m_parts.layouts);
    if (m_recovered)
        keep(); // now that it is looked at as it was
}

// --- keeping what is not saved ---

void ProjectControl::keepIn(const QString &folder)
{
    m_recovery = new Recovery(folder, this);
    connect(m_recovery, &Recovery::kept, this, &ProjectControl::dropRecovered);
    connect(m_recovery, &Recovery::failed, this, &ProjectControl::failed,
            Qt::SingleShotConnection); // once told it need not be told every few seconds
}

void ProjectControl::update()
{
    if (m_recovery && m_parts.document->undoStack()->isClean()) {
        m_delay.stop();
        m_recovery->forget();
        dropRecovered();
    } else if (m_recovery && !m_delay.isActive()) {
        m_delay.start();
    }
    Q_EMIT changed();
}

void ProjectControl::keep()
{
    m_recovery->keep(project(), m_path);
}

/// It is kept as this session's own now, or saved.
void ProjectControl::dropRecovered()
{
    if (m_recovered)
        Recovery::discard(*std::exchange(m_recovered, {}));
}

void ProjectControl::offerLeftWork()
{
    if (!m_recovery)
        return;
    const QList<LeftWork> left = m_recovery->left();
    if (!left.isEmpty())
        offer(left.first());
}

void ProjectControl::offer(const LeftWork &work)
{
    auto *offer = new QMessageBox(QMessageBox::Question, tr("Unsaved work"),
                                  tr("Sidebyline ended before some work was saved."),
                                  QMessageBox::NoButton, m_window);
    offer->setAttribute(Qt::WA_DeleteOnClose);
    offer->setInformativeText(descriptionOf(work));
    const QPushButton *recovering = offer->addButton(tr("&Recover"), QMessageBox::AcceptRole);
    const QPushButton *discarding = offer->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    offer->setEscapeButton(offer->addButton(tr("&Later"), QMessageBox::RejectRole));
    connect(offer, &QMessageBox::buttonClicked, this,
            [this, work, recovering, discarding](const QAbstractButton *button) {
                if (button == recovering) {
                    recover(work);
                } else if (button == discarding) {
                    Recovery::discard(work);
                    offerLeftWork(); // there may be more
                }
            });
    offer->open();
}

void ProjectControl::recover(const LeftWork &work)
{
    if (!mayLeave())
        return;
    m_recovering = work;
    m_parts.document->openProject(work.file);
}

} // namespace app
