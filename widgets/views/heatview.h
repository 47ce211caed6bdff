// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/columnlayout.h"
#include "widgets/render/heat.h"
#include "widgets/views/layoutview.h"

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace widgets {

class HeatLegend;
class HeatMargin;
class ReadingColumn;

/// One version's article, every word shaded by how many of the other versions shown have something
/// else there or nothing, with their readings in the margin: the way to read one version against
/// more others than fit side by side.
class HeatView final : public LayoutView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatView)

public:
    explicit HeatView(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    void setReadingFont(const QFont &font) override;
    void activate() override;
    QString selectedText() const override;
    QList<SentenceStretch> visibleSentences() const override;
    bool scrollTo(core::SentenceId sentence) override;

    core::VersionId version() const { return m_version; }
    /// Reads another version, at what the current sentence is there.
    void setVersion(core::VersionId version);
    ReadingColumn *column() const { return m_column; }

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void createHeader();
    void refill() override;
    void fillChooser();
    void makeColumn();
    void dropColumn();
    const SentenceHeat &heatOfSentence(qint32 sentence);
    void follow();
    core::SentenceId sentenceHere() const;

    ViewState *m_state;
    Palette m_palette = Palette::light();
    QFont m_font;
    core::VersionId m_version;
    QString m_name; ///< of the version, which finds it again in another comparison
    QHash<qint32, SentenceHeat> m_heat;
    QComboBox *m_chooser;
    HeatLegend *m_legend;
    QLabel *m_about;
    QHBoxLayout *m_body;
    ReadingColumn *m_column = nullptr;
    HeatMargin *m_margin;
    int m_turned = 0; ///< of the wheel with Ctrl, since the last step
};

} // namespace widgets
