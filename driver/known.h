// Findings that were there before: in a baseline, or at an earlier revision.
#pragma once

#include "analysis/program/check.h"
#include "driver/source_files.h"

#include <string>
#include <vector>

namespace async_tidy {

/// What a finding is known again by.
struct KnownFinding {
  /// As Finding::family: from the check, the functions and the call, never from lines.
  std::string family;
  /// Absolute.
  std::string file;
  /// The call as written, from its place to its end, without spaces: no formatter changes that.
  std::string text;
  std::string check, leaf;
};

KnownFinding knownFrom(const Finding &, SourceFiles &);

/// Takes out the findings that are known, and gives for each known one whether it was found. Each takes out one finding
/// of its family: best one with the same text in the same file, else in the same file, else anywhere. So code may move,
/// be reformatted, or go to another file, and of findings alike the one that is new is left. What is then left over is
/// taken for one where the function around it has another name: with the same check, leaf, text and file.
std::vector<bool> removeKnown(Findings &, SourceFiles &, const std::vector<KnownFinding> &);

} // namespace async_tidy
