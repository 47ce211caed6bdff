// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storystate.h"

#include <QUndoCommand>

#include <functional>

namespace app {

/// One intent of the user ("Rename", "Remove Coast Wire"), undone and redone as whole states. Where
/// \a mergeKey is not empty, a following command with the same key joins this one: typing a name or
/// dragging a column is one step.
class DocumentCommand final : public QUndoCommand
{
public:
    using Apply = std::function<void(const StoryState &)>;

    DocumentCommand(const QString &text, StoryState before, StoryState after, Apply apply,
                    QString mergeKey = {});

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    StoryState m_before;
    StoryState m_after;
    Apply m_apply;
    QString m_mergeKey;
};

} // namespace app
