// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QStackedLayout;

namespace sphygma {

class ChartGallery;
class ExplorePage;
class MarksDesk;
class QuestionsDesk;

/// The stage Explore: the gallery of questions and charts above the one that was chosen.
class ExploreStage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExploreStage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    void showState();
    void choose(const QString &kind);
    QJsonObject firstOptions(const QString &kind) const;

    Workspace &m_workspace;
    quint64 m_gesture;
    ChartGallery *m_gallery;
    QStackedLayout *m_stack;
    ExplorePage *m_age;
    MarksDesk *m_desk;
    QuestionsDesk *m_questions;
};

} // namespace sphygma
