// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/project/sampleproject.h"
#include "tests/support/progress.h"

#include <QTemporaryDir>
#include <QTest>

#define VERIFY_OK(result) QCOMPARE_EQ(trouble(result), QString())

namespace sphygma {

/// What tests of project files share: a fresh folder for each, saving and loading.
class StoreFixture : public QObject
{
protected:
    void takeFreshFolder() { m_folder = std::make_unique<QTemporaryDir>(); }

    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<ProjectStore> saved(const QString &path, const ProjectHistory &history)
    {
        auto store = ProjectStore::create(path);
        if (!store || !(*store)->save(history, m_progress))
            return nullptr;
        return std::move(store).value();
    }

    Result<ProjectHistory> loaded(const QString &path)
    {
        const auto store = ProjectStore::open(path);
        return store ? (*store)->load(m_progress) : Result<ProjectHistory>(store.error());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

} // namespace sphygma
