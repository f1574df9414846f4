// The text of source files, read once.
#pragma once

#include "analysis/extract/file_versions.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace async_tidy {

/// Where line `line`, from 0, begins; the end of a text that has fewer.
size_t offsetOfLine(llvm::StringRef text, size_t line);

class SourceFiles {
public:
  /// `versions` are read instead of what is on disk.
  explicit SourceFiles(FileVersions versions = {}) : versions(std::move(versions)) {}

  /// All lines, without their ends; empty where the file can't be read.
  const std::vector<std::string> &lines(llvm::StringRef path);
  /// As it is, or "".
  llvm::StringRef text(llvm::StringRef path);
  /// Line `number`, counted from 1, or "".
  llvm::StringRef line(llvm::StringRef path, unsigned number);

private:
  FileVersions versions;
  llvm::StringMap<std::string> texts;
  llvm::StringMap<std::vector<std::string>> files;
};

} // namespace async_tidy
