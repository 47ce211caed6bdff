// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sourcehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QTextDocument>

#include <chrono>

using namespace std::chrono_literals;

namespace widgets {

namespace {

constexpr auto slice = 6ms; ///< well under a frame

} // namespace

SourceHighlighter::SourceHighlighter(QTextDocument *document)
    : QObject(document)
    , m_document(document)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &SourceHighlighter::highlightSlice);
}

SourceHighlighter::~SourceHighlighter() = default;

void SourceHighlighter::start(const QString &definition, bool isDark)
{
    using KSyntaxHighlighting::Repository;
    setDefinition(m_repository.definitionForName(definition));
    setTheme(m_repository.defaultTheme(isDark ? Repository::DarkTheme : Repository::LightTheme));
    m_state = {};
    m_next = m_document->begin();
    m_slices.start();
}

void SourceHighlighter::highlightSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next.isValid() && timer.durationElapsed() < slice)
        highlightNext();
    if (!m_next.isValid()) {
        m_slices.stop();
        Q_EMIT done();
    }
}

void SourceHighlighter::highlightNext()
{
    m_formats.clear();
    m_state = highlightLine(m_next.text(), m_state);
    if (m_formats != m_next.layout()->formats()) {
        m_next.layout()->setFormats(m_formats);
        m_document->markContentsDirty(m_next.position(), m_next.length());
    }
    m_next = m_next.next();
}

void SourceHighlighter::applyFormat(int offset, int length,
                                    const KSyntaxHighlighting::Format &format)
{
    if (length == 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat shown;
    if (format.hasTextColor(theme()))
        shown.setForeground(format.textColor(theme()));
    if (format.isBold(theme()))
        shown.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        shown.setFontItalic(true);
    m_formats.append({offset, length, shown});
}

} // namespace widgets
