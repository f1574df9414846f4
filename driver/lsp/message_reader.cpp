#include "driver/lsp/message_reader.h"

#include "llvm/ADT/StringExtras.h"

namespace async_tidy {

static constexpr llvm::StringRef LengthField = "Content-Length:";

/// Of the fields before the empty line; nothing where they name no length.
static std::optional<size_t> lengthIn(llvm::StringRef header) {
  std::optional<size_t> result;
  for (llvm::StringRef line : llvm::split(header, "\r\n")) {
    auto [name, value] = line.split(':');
    size_t length;
    if (name.equals_insensitive(LengthField.drop_back()) && !value.trim().getAsInteger(10, length))
      result = length;
  }
  return result;
}

std::optional<std::string> MessageReader::next() {
  while (true) {
    llvm::StringRef rest = buffer;
    size_t begin = rest.find_insensitive(LengthField);
    // The only other field there is may come first.
    size_t type = rest.take_front(begin).find_insensitive("Content-Type:");
    if (type != llvm::StringRef::npos && rest.slice(type, begin).count("\r\n") == 1)
      begin = type;
    if (begin == llvm::StringRef::npos) {
      // The field may have come in part.
      if (buffer.size() > MaxHeader)
        buffer.erase(0, buffer.size() - LengthField.size());
      return std::nullopt;
    }
    buffer.erase(0, begin);
    rest = buffer;
    size_t end = rest.take_front(MaxHeader).find("\r\n\r\n");
    if (end == llvm::StringRef::npos && rest.size() < MaxHeader)
      return std::nullopt;
    std::optional<size_t> length = end == llvm::StringRef::npos ? std::nullopt : lengthIn(rest.take_front(end));
    if (!length || *length > MaxLength) {
      buffer.erase(0, LengthField.size());
      continue;
    }
    size_t content = end + 4;
    if (buffer.size() - content < *length)
      return std::nullopt;
    std::string result = buffer.substr(content, *length);
    buffer.erase(0, content + *length);
    return result;
  }
}

std::string framed(llvm::StringRef content) {
  return "Content-Length: " + std::to_string(content.size()) + "\r\n\r\n" + content.str();
}

} // namespace async_tidy
