// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/base/translator.h"
#include "app/document/projectdocument.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jobboard.h"

namespace sphygma {

/// The stages of the rail, in the order a clinician works.
enum class Stage { Data, Clean, Explore, Decide, Report, Share };

/// What every page works with. Made and wired in main; outlives the pages, which are made anew when the
/// language changes (so a page keeps nothing that is not in the document or the settings).
struct Workspace
{
    ProjectDocument &document;
    Selection &selection;
    SettingsStore &settings;
    Theme &theme;
    Dialogs &dialogs;
    JobBoard &jobs;
    const Translator &words; ///< of the window's language: results carry Phrases
};

} // namespace sphygma
