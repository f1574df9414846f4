// Files of the repository that the build puts into the program; see cmake/Embed.cmake.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace async_tidy {

struct EmbeddedFile {
  /// The file's name without folder and extension.
  llvm::StringRef name;
  llvm::StringRef text;
};

/// models/*.json
extern const llvm::ArrayRef<EmbeddedFile> embeddedModels;
/// driver/render/report/*
extern const llvm::ArrayRef<EmbeddedFile> embeddedReport;
/// docs/checks/*.md
extern const llvm::ArrayRef<EmbeddedFile> embeddedDocs;

} // namespace async_tidy
