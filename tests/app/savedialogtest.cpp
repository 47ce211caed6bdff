// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/savedialog.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

class SaveDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameWithoutSuffixGetsThatOfTheFilter()
    {
        QCOMPARE(chosenAs(u"bridge"_s), m_folder.filePath(u"bridge.csv"_s));
        QCOMPARE(chosenAs(u"bridge"_s, u"JSON (*.json)"_s), m_folder.filePath(u"bridge.json"_s));
        QCOMPARE(chosenAs(u"bridge.txt"_s), m_folder.filePath(u"bridge.txt"_s));
        QCOMPARE(m_questions, 0);
    }

    void nothingIsReplacedUnasked()
    {
        QFile old(m_folder.filePath(u"old.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        QCOMPARE(chosenAs(u"old"_s), QString());
        QCOMPARE(m_questions, 1);
    }

private:
    /// What is chosen by somebody who types a name and says No to every question.
    QString chosenAs(const QString &name, const QString &filter = {})
    {
        m_questions = 0;
        QTimer answers;
        answers.setInterval(20);
        connect(&answers, &QTimer::timeout, this, [&] {
            auto *modal = QApplication::activeModalWidget();
            if (auto *question = qobject_cast<QMessageBox *>(modal)) {
                ++m_questions;
                question->button(QMessageBox::No)->click();
                answers.stop();
                QTimer::singleShot(0, this, [] { QApplication::activeModalWidget()->close(); });
            } else if (auto *dialog = qobject_cast<QFileDialog *>(modal)) {
                if (!filter.isEmpty()) {
                    dialog->selectNameFilter(filter);
                    Q_EMIT dialog->filterSelected(filter); // as the list of filters does
                }
                dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
                QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
            }
        });
        answers.start();
        return app::chosenFileToSave(nullptr, u"Save"_s, m_folder.filePath(u"proposed.csv"_s),
                                     {u"Tables (*.csv *.tsv)"_s, u"JSON (*.json)"_s});
    }

    QTemporaryDir m_folder;
    int m_questions = 0;
};

QTEST_MAIN(SaveDialogTest)
#include "savedialogtest.moc"
