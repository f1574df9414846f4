// Places as other programs count them.
#pragma once

#include "driver/source_files.h"

#include "analysis/program/finding.h"

#include <string>

namespace async_tidy {

/// A line and a column, from 1; the column counts Unicode code points.
struct CodePointPosition {
  unsigned line = 1, column = 1;
};

/// A place counts bytes. Where the file can't be read, so does the result.
CodePointPosition positionOf(const Place &, SourceFiles &);
/// Of a byte of a text; its end where the text is shorter.
CodePointPosition positionOf(llvm::StringRef text, size_t offset);

/// Relative to the root of the repository, as code hosts name files: the nearest folder at or above the working
/// directory with `.git`, or the working directory where there is none. Absolute where the file lies elsewhere.
std::string repositoryPath(llvm::StringRef path);

} // namespace async_tidy
