// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace widgets {

/// What was open before: one file, or the files of a story.
struct RecentEntry
{
    QString title;
    QString detail; ///< where it is, what of it is missing
    QStringList files; ///< as they were opened
    bool isMissing = false; ///< none of them is there any more

    bool isStory() const { return files.size() > 1; }
    friend bool operator==(const RecentEntry &, const RecentEntry &) = default;
};

/// The list of the welcome page. What is missing can be chosen (to be forgotten) but is told.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentModel)

public:
    enum Role { DetailRole = Qt::UserRole, IsMissingRole, IsStoryRole };

    explicit RecentModel(QObject *parent = nullptr);

    void setEntries(const QList<RecentEntry> &entries);
    const RecentEntry &entry(int row) const { return m_entries[row]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RecentEntry> m_entries;
};

} // namespace widgets
