// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parallel.h"
#include "core/reader/formats/fields.h"
#include "core/reader/formats/news.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype longestHeader = 20000;

struct Row
{
    QStringList values;
    TextRange range; ///< in the table
};

/// Cuts a table into rows, one at a time.
class RowReader
{
public:
    RowReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// Nothing at the end.
    std::optional<Row> next();
    /// Whether a quotation mark was never closed.
    bool isBroken() const { return m_broken; }

private:
    QString quoted();
    QString plain();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_broken = false;
};

/// "He said ""no"", twice" -> He said "no", twice
QString RowReader::quoted()
{
    QString value;
    for (++m_at; m_at < m_text.size();) {
        const qsizetype close = m_text.indexOf(u'"', m_at);
        if (close < 0)
            break;
        value += m_text.sliced(m_at, close - m_at);
        m_at = close + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return value + plain();
        value += u'"';
        ++m_at;
    }
    m_broken = true;
    value += m_text.sliced(std::min(m_at, m_text.size()));
    m_at = m_text.size();
    return value;
}

QString RowReader::plain()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
        ++m_at;
    return m_text.sliced(begin, m_at - begin).trimmed().toString();
}

std::optional<Row> RowReader::next()
{
    if (m_at >= m_text.size())
        return {};
    Row row{.range = {m_at, m_at}};
    while (true) {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        row.values.append(isQuoted ? quoted() : plain());
        row.range.end = m_at;
        const bool goesOn = m_at < m_text.size() && m_text[m_at] == m_separator;
        if (m_at < m_text.size())
            ++m_at;
        if (!goesOn)
            return row;
    }
}

struct Header
{
    QStringList columns;
    QChar separator;
    qsizetype end = 0;
};

/// The first row, cut by the separator that gives most columns with known names.
std::optional<Header> headerOf(QStringView text)
{
    const qsizetype begin = text.startsWith(u'\ufeff') ? 1 : 0;
    const QStringView head = text.sliced(begin, std::min(text.size() - begin, longestHeader));
    std::optional<Header> best;
    qsizetype bestCount = 1;
    for (const QChar separator : {u',', u';', u'\t'}) {
        RowReader reader(head, separator);
        const auto row = reader.next();
        if (!row || reader.isBroken())
            continue;
        QSet<FieldKind> kinds;
        for (const QString &column : row->values)
            kinds.insert(fieldNamed(column));
        const bool hasText = kinds.remove(FieldKind::Text);
        kinds.remove(FieldKind::None);
        if (hasText && kinds.size() + 1 > bestCount) {
            bestCount = kinds.size() + 1;
            best = Header{row->values, separator, begin + row->range.end};
        }
    }
    return best;
}

Result<Version> readRow(const Input &input, const QStringList &columns, const QStringList &values,
                        const Decoded &text)
{
    Fields fields;
    QString body;
    for (qsizetype i = 0; i < std::min(columns.size(), values.size()); ++i) {
        if (fieldNamed(columns[i]) == FieldKind::Text)
            body = values[i].size() > body.size() ? values[i] : body;
        else
            fields.insert(columns[i], values[i]);
    }
    return finished(versionOfRecord(recordOf(fields, input.languages), body, input.languages),
                    input, text);
}

} // namespace

bool looksLikeTable(QStringView text)
{
    const auto header = headerOf(text);
    if (!header)
        return false;
    RowReader rows(text.sliced(std::min(header->end + 1, text.size())), header->separator);
    const auto first = rows.next();
    return first && first->values.size() > 1;
}

Reading readTable(const Input &input, const Decoded &text)
{
    const auto header = headerOf(text.text);
    if (!header)
        return failed(errorIn(input, ErrorCode::NotText));
    const QStringView table(text.text);
    const QStringView body = table.sliced(std::min(header->end + 1, table.size()));
    RowReader reader(body, header->separator);
    Reading all;
    std::vector<Row> rows;
    const int most = input.options.limits.maximumRows;
    while (auto row = reader.next()) {
        if (std::ssize(rows) == most) {
            all.errors.append(errorIn(input, ErrorCode::TooMany, QString::number(most)));
            break;
        }
        if (row->values.size() > 1 || !row->values.first().isEmpty())
            rows.push_back(*std::move(row));
    }
    if (reader.isBroken())
        return failed(errorIn(input, ErrorCode::Damaged, u"a table"_s));
    std::vector<Reading> readings(rows.size());
    parallelFor(rows.size(), input.task, [&](size_t i) {
        // Header and row are a table by themselves, which gives the version again.
        const QByteArray bytes = encoded(table.first(header->end).toString() + u'\n'
                                             + rows[i].range.of(body).toString() + u'\n',
                                         text.encoding);
        const Input row = rows.size() == 1 ? input : memberOf(input, QString::number(i + 1), bytes);
        readings[i] = readingOf(readRow(row, header->columns, rows[i].values, text));
    });
    return complete(joined(std::move(readings), std::move(all)), input);
}

} // namespace core::reader
