// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/versionform.h"

#include "widgets/dialogs/encodingchooser.h"
#include "widgets/panels/correctedfield.h"
#include "widgets/render/datetext.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace widgets {

VersionForm::VersionForm(QWidget *parent)
    : QWidget(parent)
    , m_outlet(new CorrectedField(tr("&Outlet"), this))
    , m_title(new CorrectedField(tr("&Headline"), this))
    , m_byline(new CorrectedField(tr("B&yline"), this))
    , m_date(new CorrectedField(tr("&Date"), this))
    , m_encoding(new EncodingChooser(this))
{
    m_byline->edit()->setPlaceholderText(tr("Names, with commas between them"));
    m_date->edit()->setPlaceholderText(tr("2023-05-04 or 2023-05-04 19:51"));
    arrange();
    connectFields();
}

void VersionForm::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_outlet, 0, 0);
    grid->addWidget(m_title, 0, 1, 1, 2);
    grid->addWidget(m_byline, 1, 0);
    grid->addWidget(m_date, 1, 1);
    grid->addWidget(m_encoding, 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
}

void VersionForm::connectFields()
{
    connect(m_outlet, &CorrectedField::edited, this, [this](const QString &text) {
        core::VersionCorrection after = m_correction;
        after.outlet.reset();
        if (!text.trimmed().isEmpty()) // a version has a name: nothing typed is what was read
            after.outlet = text.simplified();
        tell(after, tr("Change outlet"));
    });
    connect(m_title, &CorrectedField::edited, this, [this](const QString &text) {
        core::VersionCorrection after = m_correction;
        after.title = text.simplified();
        tell(after, tr("Change headline"));
    });
    connect(m_byline, &CorrectedField::edited, this, [this](const QString &text) {
        core::VersionCorrection after = m_correction;
        after.byline = text.simplified();
        tell(after, tr("Change byline"));
    });
    connect(m_date, &CorrectedField::edited, this, &VersionForm::takeDate);
    connect(m_encoding, &EncodingChooser::encodingChosen, this, &VersionForm::encodingChosen);
}

/// What comes back may be what was there before: the fields show it in its own form.
void VersionForm::tell(const core::VersionCorrection &after, const QString &what)
{
    Q_EMIT corrected(after, what);
    showFields();
}

void VersionForm::takeDate(const QString &typed)
{
    const auto date = dateOfTyped(typed);
    m_date->setComplaint(date ? QString() : tr("Not a date: write 2023-05-04 or 2023-05-04 19:51"));
    if (!date)
        return;
    core::VersionCorrection after = m_correction;
    after.date = *date;
    tell(after, tr("Change date"));
}

void VersionForm::setVersion(const core::Version &asRead, const core::VersionCorrection &correction)
{
    m_correction = correction;
    m_read = {};
    m_read.outlet = asRead.outlet;
    m_read.title = asRead.title;
    m_read.byline = asRead.byline;
    m_read.date = asRead.date;
    showFields();
    m_encoding->setVersion(asRead, correction.encoding.value_or(QString()));
}

void VersionForm::showFields()
{
    m_outlet->setValue(m_read.outlet, m_correction.outlet.value_or(m_read.outlet));
    m_title->setValue(m_read.title, m_correction.title.value_or(m_read.title));
    m_byline->setValue(m_read.byline, m_correction.byline.value_or(m_read.byline));
    m_date->setValue(editedForm(m_read.date), editedForm(m_correction.date.value_or(m_read.date)));
}

void VersionForm::setColours(const Palette &palette)
{
    for (CorrectedField *field : {m_outlet, m_title, m_byline, m_date})
        field->setColours(palette);
    m_encoding->setColours(palette);
}

} // namespace widgets
