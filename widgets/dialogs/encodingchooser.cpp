// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/encodingchooser.h"

#include "core/reader/encoding.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/panels/runtext.h"
#include "widgets/render/encodings.h"
#include "widgets/render/provenance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

EncodingChooser::EncodingChooser(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("&Encoding"), this))
    , m_box(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    m_label->setBuddy(m_box);
    m_label->setFont(smallerFont(font()));
    m_box->setAccessibleName(tr("Encoding"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(18);
    m_box->setMaxVisibleItems(30);
    m_hint->setFont(smallerFont(font()));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_label);
    above->addWidget(m_hint, 1);
    column->addStretch(1); // the box stands level with the fields beside it
    column->addLayout(above);
    column->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this,
            [this](int row) { Q_EMIT encodingChosen(m_box->itemData(row).toString()); });
    setColours(Palette::light());
}

void EncodingChooser::setColours(const Palette &palette)
{
    colourMuted(*m_label, palette);
    colourMuted(*m_hint, palette);
}

void EncodingChooser::setVersion(const core::Version &version, const QString &chosen)
{
    const bool canChoose = canBeDecodedAgain(version);
    m_box->setEnabled(canChoose);
    if (!canChoose) {
        m_box->clear();
        m_hint->setText(version.bytes.isEmpty() ? tr("Pasted: no bytes to read")
                                                : tr("The format itself says it"));
        return;
    }
    // Another encoding was chosen: what would have been found is asked of the bytes again.
    const bool isFound = chosen.isEmpty();
    const auto found = isFound ? core::reader::Decoded{.text = {},
                                                       .encoding = version.encoding,
                                                       .assumed = version.encodingAssumed}
                               : core::reader::decode(version.bytes);
    fill(found.assumed ? tr("%1, assumed").arg(titleOfEncoding(found.encoding))
                       : titleOfEncoding(found.encoding));
    const int row = isFound ? 0 : m_box->findData(chosen);
    m_box->setCurrentIndex(qMax(0, row));
    m_hint->setText(!isFound            ? tr("Chosen by you; found: %1").arg(found.encoding)
                        : found.assumed ? tr("Assumed: the file does not say")
                                        : tr("Declared, or certain from the bytes"));
    m_hint->setToolTip(m_hint->text());
}

void EncodingChooser::fill(const QString &found)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(found, QString());
    m_box->insertSeparator(1);
    for (const Encoding &encoding : offeredEncodings())
        m_box->addItem(encoding.title(), encoding.name);
}

} // namespace widgets
