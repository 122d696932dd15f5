// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"

#include <QLocale>
#include <QWidget>

#include <vector>

class QPushButton;

namespace sphygma {

class TextLabel;

/// Asks which of day, month and year comes first, where nothing in the file tells: "Is 03/04/2026 the third
/// of April or the fourth of March?" Hidden while there is nothing to ask.
class DateOrderQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// \a language is that of the window, for the names of months.
    explicit DateOrderQuestion(const QString &language, QWidget *parent = nullptr);

    /// About the first of \a columns, by one of its cells in \a preview.
    void ask(const QStringList &columns, const ImportPreview &preview);
    void dismiss() { hide(); }

signals:
    void answered(sphygma::DateOrder order);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QLocale m_locale;
    TextLabel *m_text;
    std::vector<QPushButton *> m_buttons; ///< day, month, year first
};

} // namespace sphygma
