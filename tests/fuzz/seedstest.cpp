// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

/// Every target with every seed of its fuzzer, cut off in many places and with bytes changed. What
/// the fuzzers once found is a seed too.
class SeedsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenInput_data();
    void brokenInput();
};

namespace {

constexpr int cuts = 12;
constexpr int changes = 30;

QList<QByteArray> brokenFrom(const QByteArray &seed)
{
    QList<QByteArray> inputs{seed};
    for (int i = 1; i < cuts; ++i)
        inputs.append(seed.first(seed.size() * i / cuts));
    std::mt19937 random(20260101);
    for (int i = 0; i < changes && !seed.isEmpty(); ++i) {
        QByteArray input = seed;
        for (int k = 0; k <= i % 4; ++k)
            input[static_cast<qsizetype>(random() % static_cast<quint32>(input.size()))]
                = static_cast<char>(random());
        inputs.append(input);
    }
    return inputs;
}

} // namespace

void SeedsTest::brokenInput_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QByteArray>("seed");
    for (int i = 0; i < fuzz::targets().size(); ++i) {
        const QString name = QString::fromLatin1(fuzz::targets()[i].name);
        const QDir folder(QStringLiteral(SIDEBYLINE_SOURCE "/tests/fuzz/seeds/") + name);
        const QStringList seeds = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!seeds.isEmpty(), qPrintable(u"no seeds for "_s + name));
        for (const QString &path : seeds) {
            QFile file(folder.filePath(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::addRow("%s: %s", qPrintable(name), qPrintable(path)) << i << file.readAll();
        }
    }
}

void SeedsTest::brokenInput()
{
    QFETCH(int, target);
    QFETCH(QByteArray, seed);
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &input : brokenFrom(seed)) {
        const QString fault = fuzz::targets()[target].faultOn(input);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + QString::fromLatin1(input.toHex())));
    }
    QVERIFY(timer.elapsed() < 60000);
}

QTEST_GUILESS_MAIN(SeedsTest)
#include "seedstest.moc"
