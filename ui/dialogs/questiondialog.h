// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace sphygma {

/// A short sentence, an explanation, and verbs. The first verb is what was asked for; the last is the
/// harmless one, which Escape gives too.
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const QString &title, const QString &text, const QStringList &verbs,
                   QWidget *parent = nullptr);

    /// -1 when given up.
    int answer() const { return m_answer; }

private:
    int m_answer = -1;
};

} // namespace sphygma
