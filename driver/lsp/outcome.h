// What an analysis came to, as the process that made it hands it over.
#pragma once

#include "driver/analyze.h"

#include "llvm/ADT/StringRef.h"

#include <string>

namespace async_tidy {

struct Outcome {
  /// What is left after all suppressions, with the ways out that can be taken.
  Findings findings;
  std::vector<EntryPoint> entryPoints;
  /// As AnalysisResult's.
  std::map<std::string, int64_t> digests;
  Statistics statistics;
};

std::string pack(const Outcome &);
/// Nothing where the bytes are no outcome.
std::optional<Outcome> unpackOutcome(llvm::StringRef bytes);

} // namespace async_tidy
