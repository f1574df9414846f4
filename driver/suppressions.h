// NOLINT, NOLINTNEXTLINE, NOLINTBEGIN and NOLINTEND, as clang-tidy reads them.
// https://clang.llvm.org/extra/clang-tidy/#suppressing-undesired-diagnostics
#pragma once

#include "analysis/program/check.h"
#include "driver/source_files.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// The comments of files that suppress findings, and whether they did.
class Suppressions {
public:
  explicit Suppressions(SourceFiles &sources) : sources(sources) {}

  /// Takes out the findings that a comment suppresses; gives how many.
  unsigned remove(Findings &);

  /// A finding for each name in a comment of `files` that is meant for async-tidy and suppressed nothing. Names of
  /// checks that did not run are left alone, and so are comments without a name, which may be meant for others.
  Findings unused(const std::set<std::string> &files, llvm::ArrayRef<Check> ran);

private:
  /// A check or glob of a comment's list.
  struct Item {
    std::string glob;
    unsigned column;
    bool isUsed = false;
  };
  struct Comment {
    /// NOLINT and the like.
    std::string word;
    unsigned line;
    /// The lines that it speaks of; none: 1 to 0.
    unsigned first, last;
    /// In parentheses, as written. Without any it suppresses every check.
    std::string list;
    std::vector<Item> items;
  };

  SourceFiles &sources;
  std::map<std::string, std::vector<Comment>> known;

  std::vector<Comment> &commentsOf(const std::string &file);
  static std::vector<Comment> read(const std::vector<std::string> &lines);
  static bool suppresses(Comment &, const Finding &);
};

} // namespace async_tidy
