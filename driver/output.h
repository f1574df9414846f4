// Files that a run writes.
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace async_tidy {

/// Writes a file whole or not at all, through links, and keeps its permissions. Errors: "cannot write 'x': why"; what
/// was there before stays.
llvm::Error writeWhole(const std::string &file, llvm::function_ref<void(llvm::raw_ostream &)> write);

} // namespace async_tidy
