// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settingsdialog.h"

#include "app/window/layouts.h"
#include "widgets/dialogs/kindcolourrow.h"
#include "widgets/dialogs/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

using core::difference::Kind;

namespace {

/// Counts down to \a range.least; below it stands \a special where there is one.
QSpinBox *spinBox(Preferences::Range range, const QString &suffix, const QString &special = {})
{
    auto *box = new QSpinBox;
    box->setRange(special.isEmpty() ? range.least : range.least - 1, range.most);
    box->setSuffix(suffix);
    box->setSpecialValueText(special);
    box->setKeyboardTracking(false); // half a number is none
    return box;
}

/// As wide as the others, whatever its choices are called.
QComboBox *comboBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    return box;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

/// Every family that text can be read in: no private ones of the system, no symbols.
QStringList readingFamilies()
{
    QStringList families = QFontDatabase::families();
    families.removeIf([](const QString &family) {
        return QFontDatabase::isPrivateFamily(family)
            || QFontDatabase::writingSystems(family)
            == QList<QFontDatabase::WritingSystem>{QFontDatabase::Symbol};
    });
    return families;
}

QString nameOfLanguage(const QString &code)
{
    QString name = QLocale::languageToString(QLocale(code).language());
    return name.isEmpty() ? code : name;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
    , m_now(preferences)
    , m_words(new QLineEdit)
    , m_sections(new QListWidget)
    , m_form(new widgets::SettingsForm)
    , m_nothing(new QLabel(tr("No setting with these words.")))
{
    setWindowTitle(tr("Settings"));
    createFields();
    addAppearance();
    addText();
    addKindColours();
    addReading();
    addWeb();
    arrange();
    fill();
    connectFields();
    connectSearch();
    m_words->setFocus();
    const QSize room = screen()->availableSize() * 0.9;
    resize(
        QSize(fontMetrics().averageCharWidth() * 126, fontMetrics().height() * 44).boundedTo(room));
}

// --- putting together ---

void SettingsDialog::createFields()
{
    m_theme = comboBox();
    m_startView = comboBox();
    m_reducedMotion = new QCheckBox(tr("Red&uce motion"));
    m_family = comboBox();
    m_size = spinBox(Preferences::readingSizes, tr(" points"), tr("As the desktop's font"));
    m_columnWidth = spinBox(Preferences::columnWidths, tr(" characters"));
    m_sample = new QLabel(tr("The ferry will stay in port until Thursday, “whatever the wind "
                             "does”, the harbour master said; 340 passengers were booked."));
    m_language = comboBox();
    m_fileSize = spinBox(Preferences::fileSizes, tr(" MB"));
    m_downloadSize = spinBox(Preferences::fileSizes, tr(" MB"));
    m_downloadTime = spinBox(Preferences::downloadTimes, tr(" seconds"));
    m_private = new QCheckBox(tr("Allow addresses in this computer's o&wn network"));
}

void SettingsDialog::addAppearance()
{
    m_theme->addItem(tr("As the desktop says"), static_cast<int>(Theme::Desktop));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->addItem(tr("High contrast, black on white"),
                     static_cast<int>(Theme::HighContrastLight));
    m_theme->addItem(tr("High contrast, white on black"),
                     static_cast<int>(Theme::HighContrastDark));
    m_startView->addItem(tr("As it was left"), QString());
    m_startView->addItem(tr("Reading: columns and ribbons"), Layouts::nameOf(Layout::Reading));
    m_startView->addItem(tr("Aligned: rows of claims"), Layouts::nameOf(Layout::Aligned));
    m_startView->addItem(tr("Coverage: claims and outlets"), Layouts::nameOf(Layout::Coverage));
    m_startView->addItem(tr("Differences as a list"), Layouts::nameOf(Layout::List));
    m_form->addSection(tr("Appearance"));
    m_form->addRow(tr("&Theme"), m_theme);
    m_form->addRow(tr("&Layout at start"), m_startView);
    m_form->addRow({}, m_reducedMotion, tr("What scrolls or moves is at its end at once."));
}

void SettingsDialog::addText()
{
    m_family->addItem(tr("A serif font of the desktop"), QString());
    for (const QString &family : readingFamilies())
        m_family->addItem(family, family);
    m_family->setMaxVisibleItems(20);
    m_sample->setWordWrap(true);
    m_sample->setObjectName("readingSample"_L1);
    m_sample->setAccessibleName(tr("How it looks"));
    m_sample->setContentsMargins(16, 12, 16, 12);
    m_form->addSection(tr("Text of the articles"));
    m_form->addRow(tr("&Font"), m_family);
    m_form->addRow(tr("Si&ze"), m_size, tr("At 100 %; Ctrl and the wheel zoom from there."));
    m_form->addRow(tr("Narro&west column"), m_columnWidth,
                   tr("Where more columns are open than fit, the window scrolls sideways."));
    m_form->addWide(m_sample, tr("Font Size Sample"));
}

void SettingsDialog::addKindColours()
{
    m_form->addSection(tr("Colours of differences"));
    auto *note = new QLabel(tr("One colour serves every theme: its shade follows the paper, so "
                               "that it can always be read (4.5 : 1, in high contrast 7 : 1)."));
    note->setWordWrap(true);
    note->setProperty("muted", true);
    m_form->addWide(note);
    for (const Kind kind : core::difference::allKinds) {
        auto *row = new widgets::KindColourRow(kind);
        m_kinds.append(row);
        m_form->addWide(row, tr("Colour") + u' ' + widgets::nameOf(kind));
        connect(row, &widgets::KindColourRow::chosen, this,
                [this](Kind of, const std::optional<QColor> &colour) {
                    Preferences after = m_now;
                    if (colour)
                        after.kindColours[of] = *colour;
                    else
                        after.kindColours.remove(of);
                    set(after);
                });
    }
}

void SettingsDialog::addReading()
{
    m_language->addItem(tr("Found out for each version"), QString());
    for (const QString &code : knownLanguages())
        m_language->addItem(nameOfLanguage(code), code);
    m_form->addSection(tr("Reading files"));
    m_form->addRow(tr("Lan&guage of versions"), m_language,
                   tr("Holds for versions that are added or read again from now on."));
    m_form->addRow(tr("Lar&gest file"), m_fileSize,
                   tr("Larger files are refused with a message, and so are archives' members."));
}

void SettingsDialog::addWeb()
{
    m_form->addSection(tr("Pages from the web"));
    m_form->addRow(tr("Largest &page"), m_downloadSize);
    m_form->addRow(tr("Longest wa&it"), m_downloadTime,
                   tr("For one page, from the question to its last byte."));
    m_form->addRow({}, m_private,
                   tr("Off, a link cannot make the program ask machines that only you can reach."));
}

void SettingsDialog::arrange()
{
    m_words->setPlaceholderText(tr("Search settings"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setObjectName("settingsSections"_L1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("muted", true);
    m_nothing->hide();
    auto *side = new QWidget;
    side->setObjectName("settingsSide"_L1);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(16, 16, 16, 16);
    left->setSpacing(8);
    left->addWidget(m_words);
    left->addWidget(m_sections, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addWidget(m_form, 1);
    middle->addWidget(m_nothing, 1);
    auto *footer = new QWidget;
    footer->setObjectName("dialogFooter"_L1);
    footer->setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                         | QDialogButtonBox::RestoreDefaults);
    auto *bottom = new QHBoxLayout(footer);
    bottom->setContentsMargins(16, 12, 16, 12);
    bottom->addWidget(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(footer);
    m_sections->addItems(m_form->titles()); // now that it is where the style sheet finds it
    m_sections->setCurrentRow(0);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Program's own settings"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { set({}); });
}

// --- fields and preferences ---

void SettingsDialog::connectFields()
{
    for (QComboBox *box : {m_theme, m_startView, m_family, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    for (QSpinBox *box : {m_size, m_columnWidth, m_fileSize, m_downloadSize, m_downloadTime})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::take);
    for (QCheckBox *box : {m_reducedMotion, m_private})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::take);
}

void SettingsDialog::connectSearch()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        const int count = m_form->showMatching(words);
        m_form->setVisible(count > 0);
        m_nothing->setVisible(count == 0);
    });
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_sections->hasFocus())
            return;
        m_words->clear();
        m_form->reveal(row);
    });
    connect(m_sections, &QListWidget::itemClicked, this,
            [this] { m_form->reveal(m_sections->currentRow()); });
    connect(m_form->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_sections->hasFocus())
            m_sections->setCurrentRow(m_form->sectionSeen());
    });
}

void SettingsDialog::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    choose(m_theme, static_cast<int>(m_now.theme));
    choose(m_startView, m_now.startView);
    m_reducedMotion->setChecked(m_now.reducesMotion);
    choose(m_family, m_now.readingFamily);
    m_size->setValue(m_now.readingSize == 0 ? m_size->minimum() : m_now.readingSize);
    m_columnWidth->setValue(m_now.columnCharacters);
    choose(m_language, m_now.assumedLanguage);
    m_fileSize->setValue(m_now.maximumMegabytes);
    m_downloadSize->setValue(m_now.downloadMegabytes);
    m_downloadTime->setValue(m_now.downloadSeconds);
    m_private->setChecked(m_now.allowsPrivateAddresses);
    showSample();
}

void SettingsDialog::take()
{
    if (m_isFilling)
        return;
    Preferences after = m_now;
    after.theme = static_cast<Theme>(m_theme->currentData().toInt());
    after.startView = m_startView->currentData().toString();
    after.reducesMotion = m_reducedMotion->isChecked();
    after.readingFamily = m_family->currentData().toString();
    after.readingSize = m_size->value() == m_size->minimum() ? 0 : m_size->value();
    after.columnCharacters = m_columnWidth->value();
    after.assumedLanguage = m_language->currentData().toString();
    after.maximumMegabytes = m_fileSize->value();
    after.downloadMegabytes = m_downloadSize->value();
    after.downloadSeconds = m_downloadTime->value();
    after.allowsPrivateAddresses = m_private->isChecked();
    set(after);
}

void SettingsDialog::set(const Preferences &preferences)
{
    if (preferences == m_now)
        return;
    m_now = preferences;
    fill();
    Q_EMIT changed(m_now);
}

void SettingsDialog::showSample()
{
    QFont font = QDialog::font();
    font.setStyleHint(QFont::Serif);
    font.setFamilies(m_now.readingFamily.isEmpty()
                         ? QStringList{u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s}
                         : QStringList{m_now.readingFamily});
    font.setPointSizeF(m_now.readingSize > 0 ? m_now.readingSize : font.pointSizeF() + 1);
    m_sample->setFont(font);
}

void SettingsDialog::setColours(const widgets::Palette &palette)
{
    for (widgets::KindColourRow *row : std::as_const(m_kinds))
        row->setColours(palette);
}

/// Enter in a field takes what was typed; it does not close the dialog too.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTyping = qobject_cast<QLineEdit *>(focusWidget())
        || qobject_cast<QAbstractSpinBox *>(focusWidget());
    if (!isEnter || !isTyping)
        QDialog::keyPressEvent(event);
}

void SettingsDialog::reject()
{
    set(m_before);
    QDialog::reject();
}

} // namespace app
