// The names that headers declare, for `models verify`.
#pragma once

#include "analysis/extract/compile_job.h"
#include "analysis/facts/summary.h"

namespace clang {
class ASTContext;
} // namespace clang

namespace async_tidy {

/// A summary without entities, whose strings are the qualified names of all functions, classes, variables and fields
/// that the unit declares.
TUSummary declaredNames(clang::ASTContext &, const Project &);

} // namespace async_tidy
