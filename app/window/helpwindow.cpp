// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/helpwindow.h"

#include "widgets/render/icons.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int nameRole = Qt::UserRole;

QUrl addressOf(const QString &name)
{
    return QUrl(u"qrc:/help/%1.md"_s.arg(name));
}

HelpTopic readTopic(const QString &name)
{
    QFile file(u":/help/%1.md"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {.name = name, .title = name, .text = {}};
    const QString text = QString::fromUtf8(file.readAll());
    return {.name = name, .title = text.section(u'\n', 0, 0).mid(2).trimmed(), .text = text};
}

/// Markdown leaves as much room above a heading as below it.
void spaceHeadings(QTextDocument &page)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setLineHeight(isHeading ? 100 : 116, QTextBlockFormat::ProportionalHeight);
        if (isHeading && block != page.begin())
            format.setTopMargin(20);
        QTextCursor(block).setBlockFormat(format);
    }
}

bool holds(const HelpTopic &topic, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&](const QString &word) { return topic.text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> topics = [] {
        QList<HelpTopic> read;
        for (const QString &name :
             {u"getting-started"_s, u"reading-differences"_s, u"layouts"_s, u"attributions"_s,
              u"how-it-was-read"_s, u"links-by-hand"_s, u"filters"_s, u"word-lists"_s,
              u"projects"_s, u"export"_s, u"settings"_s, u"keyboard"_s, u"privacy"_s})
            read.append(readTopic(name));
        return read;
    }();
    return topics;
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit)
    , m_contents(new QListWidget)
    , m_page(new QTextBrowser)
    , m_back(new QToolButton)
{
    setWindowTitle(tr("Help"));
    setModal(false);
    arrange();
    connectParts();
    filter({});
    const QSize room = screen()->availableSize() * 0.9;
    resize(
        QSize(fontMetrics().averageCharWidth() * 134, fontMetrics().height() * 42).boundedTo(room));
}

void HelpWindow::arrange()
{
    m_words->setPlaceholderText(tr("Search help"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setObjectName("settingsSections"_L1);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setWordWrap(true);
    m_back->setIcon(widgets::themedIcon(u"back"_s, widgets::Palette::matching(palette())));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(m_back->toolTip());
    m_page->setAccessibleName(tr("Page of help"));
    m_page->document()->setDocumentMargin(24);
    auto *side = new QWidget;
    side->setObjectName("settingsSide"_L1);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_words, 1);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(16, 16, 16, 16);
    left->setSpacing(8);
    left->addLayout(top);
    left->addWidget(m_contents, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_page, 1);
}

void HelpWindow::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_contents, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) {
                if (item && item->data(nameRole).toString() != topic())
                    m_page->setSource(addressOf(item->data(nameRole).toString()));
            });
    connect(m_page, &QTextBrowser::sourceChanged, this, [this](const QUrl &page) {
        m_topic = page.fileName().section(u'.', 0, 0); // source() does not know it yet
        spaceHeadings(*m_page->document());
        markPlace();
    });
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QToolButton::setEnabled);
    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
}

void HelpWindow::filter(const QString &words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    m_contents->clear();
    for (const HelpTopic &topic : helpTopics()) {
        if (!holds(topic, all))
            continue;
        auto *item = new QListWidgetItem(topic.title, m_contents);
        item->setData(nameRole, topic.name);
    }
    markPlace();
    if (!m_contents->currentItem() && m_contents->count() > 0 && !all.isEmpty())
        m_contents->setCurrentRow(0);
}

/// The contents follow links and the way back.
void HelpWindow::markPlace()
{
    for (int i = 0; i < m_contents->count(); ++i) {
        if (m_contents->item(i)->data(nameRole).toString() == topic())
            m_contents->setCurrentRow(i);
    }
}

void HelpWindow::showTopic(const QString &name)
{
    const auto known = std::ranges::find(helpTopics(), name, &HelpTopic::name);
    m_page->setSource(addressOf(known == helpTopics().end() ? helpTopics().first().name : name));
    m_page->setFocus();
}

HelpWindow *showHelp(const QString &topic, QWidget *window)
{
    auto *help = window->findChild<HelpWindow *>(Qt::FindDirectChildrenOnly);
    if (!help) {
        help = new HelpWindow(window);
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    help->showTopic(topic);
    help->show();
    help->raise();
    help->activateWindow();
    return help;
}

} // namespace app
