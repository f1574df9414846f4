// `async-tidy init`: a config to begin with, made of what the program shows.
#pragma once

#include "driver/analyze.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace async_tidy {

/// Errors: the project has a config already, and it may not be overwritten.
llvm::Error checkNewConfig(const std::string &root, bool overwrites);

/// Writes the config of the project's root, and says what it saw. Errors: the file can't be written.
llvm::Error writeNewConfig(const AnalysisResult &, const std::string &root, llvm::raw_ostream &);

} // namespace async_tidy
