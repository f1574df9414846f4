// The first of the two phases: `collect`, and `commands`, which build systems need for it.
#pragma once

#include "driver/cli/options.h"

namespace async_tidy {

/// Writes the facts of each unit, or of one in a file of its own; the exit code.
int runCollect(const Options &);

/// Writes the compile command of each unit to a file of its own, <folder>/<absolute path of the source>.json, where it
/// is not there yet as it is: what depends on the file is made again when the command changes, and not whenever the
/// compile database is written.
int runCommands(const Options &);

} // namespace async_tidy
