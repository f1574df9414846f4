#include "driver/lsp/text.h"

#include "driver/compile_database.h"
#include "driver/source_files.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

#include <algorithm>
#include <limits>

namespace async_tidy {

using Json = nlohmann::json;

void to_json(Json &json, const TextPosition &position) {
  json = {{"line", position.line}, {"character", position.character}};
}

/// Editors write very large numbers for "the end".
static unsigned numberIn(const Json &json) {
  if (!json.is_number_unsigned())
    throw Json::type_error::create(302, "a position has numbers from 0", &json);
  return std::min<uint64_t>(json.get<uint64_t>(), std::numeric_limits<int32_t>::max());
}

void from_json(const Json &json, TextPosition &position) {
  position.line = numberIn(json.at("line"));
  position.character = numberIn(json.at("character"));
}

llvm::StringRef lineOf(llvm::StringRef text, unsigned line) {
  return text.substr(offsetOfLine(text, line)).take_until([](char c) { return c == '\n'; }).rtrim('\r');
}

/// Bytes of a character by its first one; a byte that begins none is one by itself.
static size_t bytesOfCharacter(unsigned char first) {
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

static unsigned unitsOfCharacter(size_t bytes, PositionEncoding encoding) {
  if (encoding == PositionEncoding::Utf8)
    return bytes;
  return encoding == PositionEncoding::Utf16 && bytes == 4 ? 2 : 1;
}

unsigned charactersIn(llvm::StringRef line, size_t bytes, PositionEncoding encoding) {
  unsigned result = 0;
  for (size_t at = 0; at < std::min(bytes, line.size());) {
    size_t length = bytesOfCharacter(line[at]);
    result += unitsOfCharacter(length, encoding);
    at += length;
  }
  return result;
}

size_t offsetOf(llvm::StringRef text, TextPosition position, PositionEncoding encoding) {
  size_t begin = offsetOfLine(text, position.line), at = begin;
  llvm::StringRef line = text.substr(begin).take_until([](char c) { return c == '\n'; });
  unsigned units = 0;
  while (units < position.character && at - begin < line.size() && line.substr(at - begin) != "\r") {
    size_t length = bytesOfCharacter(text[at]);
    units += unitsOfCharacter(length, encoding);
    at += length;
  }
  return std::min(at, begin + line.size());
}

TextPosition positionOf(llvm::StringRef text, size_t offset, PositionEncoding encoding) {
  llvm::StringRef before = text.take_front(offset);
  size_t begin = before.rfind('\n') == llvm::StringRef::npos ? 0 : before.rfind('\n') + 1;
  return {unsigned(before.count('\n')), charactersIn(text.substr(begin), before.size() - begin, encoding)};
}

void applyChange(std::string &text, const Json &change, PositionEncoding encoding) {
  std::string with = change.at("text").get<std::string>();
  if (!change.contains("range")) {
    text = std::move(with);
    return;
  }
  size_t begin = offsetOf(text, change["range"].at("start").get<TextPosition>(), encoding);
  size_t end = offsetOf(text, change["range"].at("end").get<TextPosition>(), encoding);
  text.replace(begin, std::max(begin, end) - begin, with);
}

std::string pathOfUri(llvm::StringRef uri) {
  if (!uri.consume_front("file://"))
    return "";
  // After an authority, such as "localhost".
  uri = uri.drop_until([](char c) { return c == '/'; });
  std::string result;
  for (size_t i = 0; i < uri.size(); ++i) {
    unsigned byte;
    if (uri[i] == '%' && i + 2 < uri.size() && !uri.substr(i + 1, 2).getAsInteger(16, byte)) {
      result += char(byte);
      i += 2;
    } else {
      result += uri[i];
    }
  }
  return result;
}

std::string uriOfPath(llvm::StringRef path) {
  std::string result = "file://";
  for (unsigned char c : path)
    if (llvm::isAlnum(c) || llvm::StringRef("/-._~!$&'()*+,;=@").contains(c))
      result += c;
    else
      result += "%" + llvm::utohexstr(c, /*LowerCase=*/false, 2);
  return result;
}

std::string fileOfUri(llvm::StringRef uri) {
  std::string path = pathOfUri(uri);
  return path.empty() ? "" : absolutePath(path);
}

namespace {

using Lines = llvm::SmallVector<llvm::StringRef, 0>;

/// Lines of which there is one in each text, in the order of both: the longest such row.
std::vector<std::pair<unsigned, unsigned>> anchorsOf(const Lines &old, const Lines &now, unsigned begin,
                                                     unsigned oldEnd, unsigned nowEnd) {
  struct Seen {
    unsigned before = 0, after = 0, at = 0;
  };
  llvm::StringMap<Seen> seen;
  for (unsigned line = begin; line != oldEnd; ++line)
    ++seen[old[line]].before;
  for (unsigned line = begin; line != nowEnd; ++line) {
    Seen &one = seen[now[line]];
    ++one.after;
    one.at = line;
  }
  // Patience sorting: `tops` are the ends of the best rows of each length, `previous` what each was put behind.
  std::vector<std::pair<unsigned, unsigned>> pairs;
  std::vector<size_t> tops, previous;
  for (unsigned line = begin; line != oldEnd; ++line) {
    const Seen &one = seen[old[line]];
    if (one.before != 1 || one.after != 1)
      continue;
    auto place = std::ranges::lower_bound(tops, one.at, {}, [&](size_t pair) { return pairs[pair].second; });
    previous.push_back(place == tops.begin() ? size_t(-1) : *std::prev(place));
    if (place == tops.end())
      tops.push_back(pairs.size());
    else
      *place = pairs.size();
    pairs.push_back({line, one.at});
  }
  std::vector<std::pair<unsigned, unsigned>> result;
  for (size_t pair = tops.empty() ? size_t(-1) : tops.back(); pair != size_t(-1); pair = previous[pair])
    result.push_back(pairs[pair]);
  std::ranges::reverse(result);
  return result;
}

} // namespace

LineMap::LineMap(llvm::StringRef before, llvm::StringRef after) {
  Lines old, now;
  before.split(old, '\n');
  after.split(now, '\n');
  lines = now.size();
  unsigned most = std::min(old.size(), now.size()), begin = 0, same = 0;
  while (begin != most && old[begin] == now[begin])
    ++begin;
  while (same != most - begin && old[old.size() - 1 - same] == now[now.size() - 1 - same])
    ++same;
  unsigned oldEnd = old.size() - same, nowEnd = now.size() - same;
  blocks.push_back({0, 0, begin});
  for (auto [from, to] : anchorsOf(old, now, begin, oldEnd, nowEnd)) {
    Block &last = blocks.back();
    if (from < last.before + last.size)
      continue;
    unsigned back = 0;
    while (from - back > last.before + last.size && to - back > last.after + last.size &&
           old[from - back - 1] == now[to - back - 1])
      ++back;
    unsigned size = back + 1;
    while (from - back + size < oldEnd && to - back + size < nowEnd &&
           old[from - back + size] == now[to - back + size])
      ++size;
    blocks.push_back({from - back, to - back, size});
  }
  blocks.push_back({oldEnd, nowEnd, same});
}

unsigned LineMap::map(unsigned line) const {
  auto next = std::ranges::upper_bound(blocks, line, {}, &Block::before);
  const Block &block = *std::prev(next);
  if (line < block.before + block.size)
    return block.after + (line - block.before);
  // Between two blocks, or behind the last.
  unsigned first = block.after + block.size, end = next == blocks.end() ? lines : next->after;
  unsigned at = first + (line - block.before - block.size);
  return at < end ? at : end > first ? end - 1 : std::min(first, lines == 0 ? 0 : lines - 1);
}

} // namespace async_tidy
