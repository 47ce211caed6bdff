// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/columnlayout.h"

#include <QStringList>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace widgets {

/// The prose layer: quotations, figures, dates, reporting words, hedges and the user's own word
/// lists, found by KSyntaxHighlighting with our definitions and themes. Only inks and weights, so
/// that it never competes with the marks of differences.
class ProseLayer final
{
    Q_DISABLE_COPY_MOVE(ProseLayer)

public:
    /// \a userFolders: folders with a "syntax" folder of definition files and maybe a "themes"
    /// folder.
    explicit ProseLayer(const QStringList &userFolders = {});
    ~ProseLayer();

    /// Names of all definitions of the section "Prose", ours and the user's.
    QStringList available() const;
    /// The definitions in use, later ones laid over earlier ones; unknown names are passed over.
    void setActive(const QStringList &names) { m_active = names; }
    const QStringList &active() const { return m_active; }

    /// For ColumnLayout. Keeps what it needs of the layer alive; may not be used by two threads at
    /// once.
    BlockFormatter formatter(bool isDark) const;

    /// What is switched on unless the user chose otherwise.
    static QString standardDefinition();

private:
    std::shared_ptr<KSyntaxHighlighting::Repository> m_repository;
    QStringList m_active{standardDefinition()};
};

/// True for the blocks whose words the layer looks at: text, not small print.
constexpr bool isProse(core::BlockRole role)
{
    return core::isCompared(role);
}

} // namespace widgets
