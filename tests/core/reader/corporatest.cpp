// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "support/stories.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = text.toLower().simplified().split(u' ');
    return {words.begin(), words.end()};
}

QString bodyOf(const core::Version &version)
{
    QString body;
    for (const core::Block &block : version.blocks) {
        if (block.role == core::BlockRole::Body || block.role == core::BlockRole::Subheading)
            body += block.range.of(version.text).toString() + u' ';
    }
    return body;
}

} // namespace

/// A coarse guard over real pages, where they lie beside the checkout; tests/evaluation has the
/// exact figures.
class CorporaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBodyOfSavedPages()
    {
        const QDir folder(QStringLiteral(SIDEBYLINE_CORPORA "/extraction"));
        QFile file(folder.filePath(u"gold.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the corpora are not beside the checkout");
        const QJsonObject gold = QJsonDocument::fromJson(file.readAll()).object();
        int pages = 0;
        double fit = 0;
        for (auto page = gold.begin(); page != gold.end() && pages < 60; ++page) {
            const auto version = core::reader::readFile(
                folder.filePath(u"html/"_s + page.key() + u".html"_s), support::languages());
            if (!version)
                continue;
            const QSet<QString> wanted
                = wordsOf(page.value().toObject()[u"articleBody"_s].toString());
            const QSet<QString> found = wordsOf(bodyOf(*version));
            fit += 2.0 * static_cast<double>((QSet<QString>(wanted) & found).size())
                / static_cast<double>(wanted.size() + found.size());
            ++pages;
        }
        QVERIFY(pages > 0);
        QVERIFY2(fit / pages > 0.9, qPrintable(QString::number(fit / pages)));
    }
};

QTEST_GUILESS_MAIN(CorporaTest)
#include "corporatest.moc"
