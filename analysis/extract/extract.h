// From an AST to facts.
#pragma once

#include "analysis/extract/compile_job.h"
#include "analysis/facts/summary.h"

namespace clang {
class ASTContext;
class SourceManager;
class SourceLocation;
class FileEntryRef;
} // namespace clang

namespace async_tidy {

/// Whether code at this place is the project's.
bool isProjectCode(const Project &, const clang::SourceManager &, clang::SourceLocation);

/// Absolute path, without dots, of the file that a place lies in, or "".
std::string pathOf(const clang::SourceManager &, clang::SourceLocation);
/// The same of a file.
std::string pathOf(const clang::SourceManager &, clang::FileEntryRef);

/// All facts of the translation unit. Errors of parsing are the caller's to add.
TUSummary extract(clang::ASTContext &, const Project &);

} // namespace async_tidy
