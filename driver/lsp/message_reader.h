// The frames of a language server's stream.
#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace async_tidy {

/// Takes the content of each message out of a stream of bytes [LSP 3.17, "Base Protocol"]. What is no message is passed
/// over, up to the next `Content-Length:`, so that a client that goes wrong once is understood again.
class MessageReader {
public:
  void append(llvm::StringRef bytes) { buffer += bytes; }
  /// The next message that is whole; nothing until there is one.
  std::optional<std::string> next();

private:
  /// Longer contents than any editor sends: such a length is a mistake.
  static constexpr size_t MaxLength = size_t(1) << 28;
  static constexpr size_t MaxHeader = 4096;
  std::string buffer;
};

/// A message as it is sent.
std::string framed(llvm::StringRef content);

} // namespace async_tidy
