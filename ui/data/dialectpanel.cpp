// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dialectpanel.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static QLabel *whyLabel(QWidget *parent)
{
    auto *label = new TextLabel(TextKind::Small, {}, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Shows \a value, adding an entry for one that the list does not have.
static void choose(QComboBox *combo, const QVariant &value, const QString &textIfNew)
{
    const QSignalBlocker blocker(combo);
    if (combo->findData(value) < 0)
        combo->addItem(textIfNew, value);
    combo->setCurrentIndex(combo->findData(value));
}

template<typename T>
static QString evidence(const Chosen<T> &chosen)
{
    return chosen.byUser ? DialectPanel::tr("Chosen by you") : chosen.why;
}

DialectPanel::DialectPanel(QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);

    m_encoding = addRow(tr("&Encoding"));
    for (const auto &name :
         {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"GB18030"_s, u"windows-1252"_s, u"ISO-8859-1"_s})
        m_encoding.combo->addItem(name, name);
    m_delimiter = addRow(tr("&Columns are separated by"));
    m_delimiter.combo->addItem(tr("comma  ,"), u","_s);
    m_delimiter.combo->addItem(tr("semicolon  ;"), u";"_s);
    m_delimiter.combo->addItem(tr("tab"), u"\t"_s);
    m_delimiter.combo->addItem(tr("bar  |"), u"|"_s);
    m_delimiter.combo->addItem(tr("space"), u" "_s);
    m_decimal = addRow(tr("&Decimal sign"));
    m_decimal.combo->addItem(tr("point: 120.5"), QChar(u'.'));
    m_decimal.combo->addItem(tr("comma: 120,5"), QChar(u','));
    m_thousands = addRow(tr("&Thousands sign"));
    m_thousands.combo->addItem(tr("none: 1240"), QChar());
    m_thousands.combo->addItem(tr("comma: 1,240"), QChar(u','));
    m_thousands.combo->addItem(tr("point: 1.240"), QChar(u'.'));
    m_thousands.combo->addItem(tr("space: 1 240"), QChar(u' '));
    m_thousands.combo->addItem(tr("apostrophe: 1'240"), QChar(u'\''));
    m_dates = addRow(tr("D&ates like 03/04/2026"));
    m_dates.combo->addItem(tr("no such dates"), static_cast<int>(DateOrder::Unknown));
    m_dates.combo->addItem(tr("day first: 3 April"), static_cast<int>(DateOrder::DayFirst));
    m_dates.combo->addItem(tr("month first: 4 March"), static_cast<int>(DateOrder::MonthFirst));
    m_dates.combo->addItem(tr("year first"), static_cast<int>(DateOrder::YearFirst));

    auto *label = new QLabel(tr("&Names of the columns stand on line"), this);
    m_header = new QSpinBox(this);
    m_header->setRange(0, 1000);
    m_header->setSpecialValueText(tr("none: there are no names"));
    m_header->setKeyboardTracking(false);
    m_headerWhy = whyLabel(this);
    label->setBuddy(m_header);
    rows->addSpacing(6);
    rows->addWidget(label);
    rows->addWidget(m_header);
    rows->addWidget(m_headerWhy);
    connectRows();
}

DialectPanel::Row DialectPanel::addRow(const QString &text)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    auto *label = new QLabel(text, this);
    const Row row{label, new QComboBox(this), whyLabel(this)};
    label->setBuddy(row.combo);
    if (rows->count() > 0)
        rows->addSpacing(6);
    rows->addWidget(label);
    rows->addWidget(row.combo);
    rows->addWidget(row.why);
    return row;
}

void DialectPanel::connectRows()
{
    const auto onChoice = [this](const Row &row, auto take) {
        QComboBox *combo = row.combo;
        connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, take] {
            take(combo->currentData());
            emit chosen();
        });
    };
    onChoice(m_encoding, [this](const QVariant &v) { m_choices.encoding = v.toString(); });
    onChoice(m_delimiter, [this](const QVariant &v) { m_choices.delimiter = v.toString(); });
    onChoice(m_decimal, [this](const QVariant &v) { m_choices.decimalSign = v.toChar(); });
    onChoice(m_thousands, [this](const QVariant &v) { m_choices.thousandsSign = v.toChar(); });
    onChoice(m_dates, [this](const QVariant &v) { m_choices.dateOrder = static_cast<DateOrder>(v.toInt()); });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int line) {
        m_choices.headerLine = line;
        emit chosen();
    });
}

void DialectPanel::setDialect(const TextDialect &dialect)
{
    choose(m_encoding.combo, dialect.encoding.value, dialect.encoding.value);
    choose(m_delimiter.combo, dialect.delimiter.value, dialect.delimiter.value);
    choose(m_decimal.combo, dialect.decimalSign.value, QString(dialect.decimalSign.value));
    choose(m_thousands.combo, dialect.thousandsSign.value, QString(dialect.thousandsSign.value));
    choose(m_dates.combo, static_cast<int>(dialect.dateOrder.value), {});
    const QSignalBlocker blocker(m_header);
    m_header->setValue(dialect.headerLine.value);
    m_encoding.why->setText(evidence(dialect.encoding));
    m_delimiter.why->setText(evidence(dialect.delimiter));
    m_decimal.why->setText(evidence(dialect.decimalSign));
    m_thousands.why->setText(evidence(dialect.thousandsSign));
    m_dates.why->setText(evidence(dialect.dateOrder));
    m_headerWhy->setText(evidence(dialect.headerLine));
    for (QLabel *why :
         {m_encoding.why, m_delimiter.why, m_decimal.why, m_thousands.why, m_dates.why, m_headerWhy})
        why->setVisible(!why->text().isEmpty());
    // A workbook or a database has no encoding and no delimiter.
    const bool isText = !dialect.encoding.value.isEmpty();
    for (const Row &row : {m_encoding, m_delimiter}) {
        row.label->setVisible(isText);
        row.combo->setVisible(isText);
    }
}

} // namespace sphygma
