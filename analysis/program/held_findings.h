// Findings of the checks on what must not be held over a suspension.
#pragma once

#include "analysis/program/check.h"

namespace async_tidy {

struct HeldStyle {
  /// After "'guard' ": "holds a lock".
  llvm::StringRef holds;
  /// Why not: "whoever else wants it blocks its thread".
  llvm::StringRef why;
  llvm::StringRef instead;
};

/// One finding for each suspension and each holder.
Findings heldFindings(const Analysis &, Resource, const HeldStyle &);

} // namespace async_tidy
