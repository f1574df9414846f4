// `async-tidy models list` and `models verify`. They print; what they return is the exit status.
#pragma once

#include "analysis/program/program.h"
#include "driver/cli/options.h"

namespace async_tidy {

int listModels(const Options &);

/// Whether each entry of a model with "headers" names something that these declare. Where a header is not on this
/// machine, its entries are said to be unproved. Entries with "since" may be missing.
int verifyAgainstHeaders(const Options &);

/// Which entries of the config and of --models match nothing in the program.
int verifyAgainstProgram(const Config &, const Options &, const Program &);

} // namespace async_tidy
