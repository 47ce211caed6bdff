// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"
#include "widgets/render/palette.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace widgets {

class BlocksModel;
class BlocksView;
class ProvenanceView;
class RoleChip;
class SourceView;
class VersionForm;

/// How a version was read, beside what it was read from, to check and to correct. Decides nothing:
/// what the user wants is told by signals, at once and step by step, and comes back through
/// setVersion().
class ImportPreview final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreview)

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// A version that can be looked at instead.
    struct Choice
    {
        QString outlet;
        bool isDoubtful = false; ///< marked: something of it should be looked at
    };
    void setChoices(const QList<Choice> &choices, int current);
    /// The version as it was read, what the user decided since, and why blocks of it are text that
    /// are so only because other versions say the same.
    void setVersion(const core::Version &asRead, const core::VersionCorrection &correction,
                    const QHash<qint32, QString> &proven = {});
    /// What can be undone and done again ("Change headline"); empty for nothing.
    void setUndo(const QString &undoText, const QString &redoText);
    /// Something that was asked for is done, or could not be done in full; shown for a while.
    void tell(const QString &sentence, bool isSerious);
    void setColours(const Palette &palette);

Q_SIGNALS:
    void corrected(const core::VersionCorrection &correction, const QString &what);
    /// Empty: whatever is found in the bytes.
    void encodingChosen(const QString &name);
    void reloadRequested();
    /// Another one of the choices.
    void versionWanted(int number);
    void undoRequested();
    void redoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeDoubts();
    QWidget *makeSourceSide();
    QWidget *makeBlocksSide();
    QWidget *makeFooter();
    void arrange();
    void connectParts();
    void takeRoles(const QList<int> &rows, std::optional<core::BlockRole> role);
    void stepVersion(int step);
    void showTitle();
    void showReload();
    void showDoubts();
    void showCounts();
    void showChosen();
    void chooseAtPlace(qsizetype offset);
    void search();

    core::Version m_read;
    core::VersionCorrection m_correction;
    QHash<qint32, QString> m_proven; ///< by block
    QList<core::TextRange> m_places; ///< of the blocks, in the source
    bool m_comesFromSource = false; ///< the block was chosen there: the source stays where it is
    Palette m_palette;
    BlocksModel *m_model;
    BlocksView *m_blocks;
    SourceView *m_source;
    ProvenanceView *m_provenance;
    VersionForm *m_form;
    QList<RoleChip *> m_roles;
    QComboBox *m_versions;
    QLabel *m_facts;
    QFrame *m_doubtsBar;
    QLabel *m_doubtsIcon;
    QLabel *m_doubts;
    QLabel *m_counts;
    QLabel *m_place;
    QLineEdit *m_words;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_reload;
    QPushButton *m_reset;
};

} // namespace widgets
