// Files that a run writes.
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace async_tidy {

/// Writes a file whole or not at all, through links, without colours, and keeps its permissions. What is no regular
/// file, a device or a pipe, is written to as it is. Errors: "cannot write 'x': why"; what was there before stays.
llvm::Error writeWhole(const std::string &file, llvm::function_ref<void(llvm::raw_ostream &)> write);

/// Makes a folder, and those above it, as the umask has it. Errors: "cannot make folder 'x': why".
llvm::Error makeFolder(const std::string &folder);

} // namespace async_tidy
