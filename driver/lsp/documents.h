// What is open in the editor.
#pragma once

#include "analysis/extract/file_versions.h"
#include "driver/lsp/text.h"

#include <map>
#include <string>

namespace async_tidy {

struct Document {
  std::string uri, text;
  int64_t version = 0;
};

/// By path.
using Documents = std::map<std::string, Document>;

/// Their texts, which count instead of those on disk.
inline FileVersions textsOf(const Documents &documents) {
  FileVersions result;
  for (const auto &[path, document] : documents)
    result[path] = document.text;
  return result;
}

} // namespace async_tidy
