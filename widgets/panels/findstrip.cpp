// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findstrip.h"

#include "widgets/panels/chip.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/render/counted.h"
#include "widgets/render/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qsizetype mostChips = 16;

/// The versions that get a chip, in their order: all where there are few, else those with most.
QList<Finder::Count> shownCounts(QList<Finder::Count> counts)
{
    if (counts.size() <= mostChips)
        return counts;
    QList<qsizetype> places;
    for (const Finder::Count &count : std::as_const(counts))
        places.append(count.places);
    std::ranges::sort(places, std::ranges::greater{});
    const qsizetype least = std::max<qsizetype>(1, places.at(mostChips - 1));
    counts.removeIf([least](const Finder::Count &count) { return count.places < least; });
    return counts.first(std::min(mostChips, counts.size()));
}

} // namespace

FindStrip::FindStrip(ViewState *state, Finder *finder, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_finder(finder)
    , m_lead(new QLabel(tr("found in"), this))
    , m_rest(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_flow(new QWidget(this))
{
    setObjectName("findStrip"_L1);
    setAccessibleName(tr("How and where words are found"));
    m_lead->setProperty("muted", true);
    m_rest->setProperty("muted", true);
    m_rest->setTextFormat(Qt::PlainText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName("findProblem"_L1);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("End the search (Esc)"));
    m_close->setAccessibleName(tr("End the search"));
    new FlowLayout(6, m_flow);
    createOptions();
    for (QLabel *label : {m_problem, m_lead, m_rest})
        label->setMinimumHeight(m_case->sizeHint().height()); // in line with the chips
    m_flow->layout()->addWidget(m_problem);
    m_flow->layout()->addWidget(m_lead);
    m_flow->layout()->addWidget(m_rest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_flow, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &FindStrip::closeRequested);
    connect(finder, &Finder::changed, this, &FindStrip::showResults);
    readOptions();
    showResults();
}

Chip *FindStrip::addOption(const QString &text, const QKeySequence &keys,
                           const QString &explanation)
{
    auto *chip = new Chip(text, m_flow);
    chip->setShortcut(keys);
    chip->setToolTip(u"%1 (%2)"_s.arg(explanation, keys.toString(QKeySequence::NativeText)));
    m_flow->layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, &FindStrip::applyOptions);
    return chip;
}

void FindStrip::createOptions()
{
    m_case = addOption(tr("Match case"), Qt::ALT | Qt::Key_C, tr("“Pier” does not find “pier”"));
    m_accents
        = addOption(tr("Match accents"), Qt::ALT | Qt::Key_A, tr("“cafe” does not find “café”"));
    m_whole = addOption(tr("Whole words"), Qt::ALT | Qt::Key_W, tr("“pier” does not find “piers”"));
    m_expression = addOption(tr("Expression"), Qt::ALT | Qt::Key_X,
                             tr("The words are a regular expression: “pier|quay” finds either"));
}

void FindStrip::setOptions(const SearchOptions &options)
{
    m_finder->setOptions(options);
    readOptions();
}

void FindStrip::readOptions()
{
    const SearchOptions &options = m_finder->options();
    m_case->setChecked(!options.ignoreCase);
    m_accents->setChecked(!options.ignoreAccents);
    m_whole->setChecked(options.wholeWords);
    m_expression->setChecked(options.isExpression);
}

void FindStrip::applyOptions()
{
    m_finder->setOptions({.ignoreAccents = !m_accents->isChecked(),
                          .ignoreCase = !m_case->isChecked(),
                          .wholeWords = m_whole->isChecked(),
                          .isExpression = m_expression->isChecked()});
    Q_EMIT optionsChanged(m_finder->options());
}

void FindStrip::setColours(const Palette &palette)
{
    m_palette = palette;
    for (Chip *chip : m_flow->findChildren<Chip *>())
        chip->setColours(palette);
    colourMuted(*m_lead, palette);
    colourMuted(*m_rest, palette);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, palette.style(core::difference::Kind::QuoteAltered).ink);
    m_problem->setPalette(warning);
    m_close->setIcon(themedIcon(u"close"_s, palette));
}

void FindStrip::showResults()
{
    m_problem->setText(m_finder->problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    updateChips();
}

/// Chips are kept and given other words: a click must find its chip where it was.
void FindStrip::updateChips()
{
    const bool isShown = m_state->comparison() && !m_finder->words().isEmpty()
        && !m_finder->isPending() && m_finder->matchCount() > 0;
    const QList<Finder::Count> all = isShown ? m_finder->counts() : QList<Finder::Count>();
    const QList<Finder::Count> shown = shownCounts(all);
    while (m_versions.size() < shown.size()) {
        auto *chip = new Chip({}, m_flow);
        chip->setCheckable(false);
        chip->setColours(m_palette);
        m_flow->layout()->addWidget(chip);
        m_versions.append(chip);
        // What is left stands at the end.
        m_flow->layout()->removeWidget(m_rest);
        m_flow->layout()->addWidget(m_rest);
    }
    const core::SentenceId current = m_state->currentFind().sentence;
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        Chip *chip = m_versions.at(i);
        chip->disconnect(this);
        chip->setVisible(i < shown.size());
        if (i >= shown.size())
            continue;
        const Finder::Count count = shown.at(i);
        const QString outlet = m_state->comparison()->version(count.version).outlet;
        chip->setText(outlet);
        chip->setAccessibleName(outlet);
        chip->setCount(static_cast<int>(count.places));
        chip->setEnabled(count.places > 0);
        chip->setCheckable(true);
        chip->setChecked(current.version == count.version);
        chip->setToolTip(tr("Go to the next place in %1").arg(outlet));
        connect(chip, &Chip::clicked, this,
                [this, version = count.version] { m_finder->findIn(version); });
    }
    const qsizetype left = all.size() - shown.size();
    m_rest->setText(counted("widgets::FindStrip", left, QT_TR_NOOP("and one version with fewer"),
                            QT_TR_NOOP("and %n versions with fewer or none")));
    m_rest->setVisible(left > 0);
    m_lead->setVisible(!shown.isEmpty());
}

void FindStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace widgets
