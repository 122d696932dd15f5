// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/testworkspace.h"
#include "ui/data/importdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

// What tests of the import window share: files to open, and the parts of the window as a person finds them.

namespace sphygma {

inline QString file(TestWorkspace &test, const QByteArray &bytes,
                    const QString &name = QStringLiteral("visits.csv"))
{
    const QString path = test.folder.filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return path;
}

inline QPushButton *button(QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

/// The menu behind a label, as a person finds it.
inline QComboBox *combo(QWidget &parent, const QString &label)
{
    for (auto *found : parent.findChildren<QLabel *>()) {
        if (QString(found->text()).remove(u'&') == label)
            return qobject_cast<QComboBox *>(found->buddy());
    }
    return nullptr;
}

/// By keyboard: down or up to the entry.
inline void choose(QComboBox *combo, const QVariant &data)
{
    QVERIFY(combo && combo->isVisible());
    const int wanted = combo->findData(data);
    QVERIFY(wanted >= 0);
    for (int steps = 0; combo->currentIndex() != wanted && steps < 50; ++steps)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(combo->currentIndex(), wanted);
}

/// Twelve visits with a decimal comma, one pressure refused.
inline QByteArray clinicVisits()
{
    QByteArray csv = "patient_id;age;SBP;weight\n";
    for (int i = 0; i < 12; ++i)
        csv += "P" + QByteArray::number(100 + i) + ";" + QByteArray::number(40 + i) + ";"
            + (i == 5 ? QByteArray("refused") : QByteArray::number(120 + i)) + ";"
            + QByteArray::number(70 + i) + ",5\n";
    return csv;
}

} // namespace sphygma
