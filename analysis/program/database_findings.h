// Findings of synchronous access to a database.
#pragma once

#include "analysis/program/check.h"

namespace async_tidy {

enum class DatabaseAccess {
  Plain, ///< a call that says that it queries, connects, commits
  Lazy,  ///< one that does not look like it: a lazy pointer's operator->, an iterator's ++
};

/// Of the calls of async entities that reach a database, by the kinds that are on, those whose nearest leaf is of the
/// sort: a call has one finding of one of the two.
Findings databaseFindings(const Analysis &, DatabaseAccess);

} // namespace async_tidy
