// Reads models from JSON. The entries of a model may stand in other files too: a project's config has them.
#pragma once

#include "analysis/models/model.h"
#include "analysis/models/strict_json.h"

namespace async_tidy {

/// Reads the entries of `root`, "functions", "types" and so on, into the model. Errors go to the document.
void readEntries(JsonObject &root, bool isBuiltin, Model &);

/// Why `name` can't be the qualified name of a function, class or variable, or "".
std::string problemOfName(llvm::StringRef name);

/// Why `pattern` can't be a glob of names or paths, or "".
std::string problemOfPattern(llvm::StringRef pattern);

} // namespace async_tidy
