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

/// As the client writes it, where it has it open.
inline std::string uriOf(const std::string &file, const Documents &documents) {
  auto document = documents.find(file);
  return document != documents.end() ? document->second.uri : uriOfPath(file);
}

/// null where it is not open.
inline nlohmann::json versionOf(const std::string &file, const Documents &documents) {
  auto document = documents.find(file);
  return document != documents.end() ? nlohmann::json(document->second.version) : nlohmann::json(nullptr);
}

} // namespace async_tidy
