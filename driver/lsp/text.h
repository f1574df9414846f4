// Texts as editors speak of them: positions in units of an encoding, URIs, changes.
#pragma once

#include "analysis/program/program.h"

#include "llvm/ADT/StringRef.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace async_tidy {

/// What `character` of a position counts [LSP 3.17, PositionEncodingKind].
enum class PositionEncoding { Utf8, Utf16, Utf32 };

/// From 0, both.
struct TextPosition {
  unsigned line = 0, character = 0;
};

void to_json(nlohmann::json &, const TextPosition &);
/// Throws where it is none.
void from_json(const nlohmann::json &, TextPosition &);

/// Line `line`, from 0, without its end; "" behind the last one.
llvm::StringRef lineOf(llvm::StringRef text, unsigned line);

/// Characters of `line` before this byte.
unsigned charactersIn(llvm::StringRef line, size_t bytes, PositionEncoding);

/// The byte of the text that a position means; what lies outside of it is moved to its end, or to the end of the line.
size_t offsetOf(llvm::StringRef text, TextPosition, PositionEncoding);
TextPosition positionOf(llvm::StringRef text, size_t offset, PositionEncoding);

/// One change of `contentChanges`: of a range, or of all. Throws where it is none.
void applyChange(std::string &text, const nlohmann::json &change, PositionEncoding);

/// `file:` URIs [RFC 8089]. The path of any other URI is "".
std::string pathOfUri(llvm::StringRef uri);
std::string uriOfPath(llvm::StringRef path);
/// The same path, absolute and without dots; "" stays.
std::string fileOfUri(llvm::StringRef uri);

/// Where the lines of a text are in a later one: a line stays beside the nearest line before it that is in both.
class LineMap {
public:
  LineMap(llvm::StringRef before, llvm::StringRef after);
  /// From 0, both. A line that was changed is the nearest one there is.
  unsigned map(unsigned line) const;

private:
  /// Equal lines that follow each other, in both texts.
  struct Block {
    unsigned before, after, size;
  };
  /// In order.
  std::vector<Block> blocks;
  unsigned lines = 0;
};

} // namespace async_tidy
