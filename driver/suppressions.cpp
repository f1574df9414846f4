#include "driver/suppressions.h"

#include "driver/globs.h"
#include "driver/policy.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <optional>

namespace async_tidy {

/// A BEGIN without an END of the same list suppresses nothing.
std::vector<Suppressions::Comment> Suppressions::read(const std::vector<std::string> &lines) {
  std::vector<Comment> result;
  std::vector<size_t> open;
  for (unsigned number = 1; number <= lines.size(); ++number) {
    llvm::StringRef line = lines[number - 1];
    for (size_t at = line.find("NOLINT"); at != llvm::StringRef::npos; at = line.find("NOLINT", at + 1)) {
      llvm::StringRef rest = line.substr(at);
      llvm::StringRef word = rest.take_while([](char c) { return llvm::isAlnum(c) || c == '_'; });
      Comment comment{word.str(), number, 1, 0, "", {}};
      rest = rest.drop_front(word.size());
      if (rest.consume_front("(")) {
        comment.list = "(" + rest.take_until([](char c) { return c == ')'; }).str();
        size_t column = at + word.size() + 2;
        for (llvm::StringRef item : llvm::split(llvm::StringRef(comment.list).drop_front(), ",")) {
          comment.items.push_back({item.trim().str(), unsigned(column + item.size() - item.ltrim().size())});
          column += item.size() + 1;
        }
      }
      if (word == "NOLINT") {
        comment.first = comment.last = number;
      } else if (word == "NOLINTNEXTLINE") {
        comment.first = comment.last = number + 1;
      } else if (word == "NOLINTBEGIN") {
        open.push_back(result.size());
      } else if (word == "NOLINTEND") {
        if (!open.empty() && result[open.back()].list == comment.list) {
          result[open.back()].first = result[open.back()].line;
          result[open.back()].last = number;
          open.pop_back();
        }
        continue;
      } else {
        continue;
      }
      result.push_back(std::move(comment));
    }
  }
  return result;
}

std::vector<Suppressions::Comment> &Suppressions::commentsOf(const std::string &file) {
  auto [it, isNew] = known.try_emplace(file);
  if (isNew)
    it->second = read(sources.lines(file));
  return it->second;
}

/// The last glob that matches decides, as matchesGlobs has it, and is used.
bool Suppressions::suppresses(Comment &comment, const Finding &finding) {
  if (finding.place.line < comment.first || finding.place.line > comment.last)
    return false;
  if (comment.items.empty())
    return true;
  Item *last = nullptr;
  for (Item &item : comment.items)
    if (matchesGlob(llvm::StringRef(item.glob).ltrim('-'), finding.check))
      last = &item;
  if (!last || last->glob.starts_with("-"))
    return false;
  return last->isUsed = true;
}

unsigned Suppressions::remove(Findings &findings) {
  size_t before = findings.size();
  llvm::erase_if(findings, [&](const Finding &finding) {
    bool isSuppressed = false;
    for (Comment &comment : commentsOf(finding.place.file))
      isSuppressed |= suppresses(comment, finding);
    return isSuppressed;
  });
  return before - findings.size();
}

Findings Suppressions::unused(const std::set<std::string> &files, llvm::ArrayRef<Check> ran) {
  auto isMeant = [&](const Item &item) {
    auto matches = [&](const Check &check) { return matchesGlob(item.glob, check.id); };
    // A name of ours that is none suppresses nothing either.
    return llvm::StringRef(item.glob).starts_with("async-") &&
           (llvm::any_of(ran, matches) || llvm::none_of(allChecks(), matches));
  };
  Findings result;
  for (const std::string &file : files)
    for (const Comment &comment : commentsOf(file)) {
      llvm::StringRef before = sources.line(file, comment.line).split(comment.word).first;
      if (!before.contains("//") && !before.contains("/*") && !before.ltrim().starts_with("*"))
        continue;
      for (const Item &item : comment.items) {
        if (item.isUsed || !isMeant(item))
          continue;
        Finding finding;
        finding.check = UnusedSuppression;
        finding.place = {file, comment.line, item.column};
        finding.message = "'" + comment.word + "(" + item.glob + ")' suppresses nothing; take it out";
        finding.fingerprint = fingerprintOf({comment.word, item.glob});
        result.push_back(std::move(finding));
      }
    }
  return result;
}

} // namespace async_tidy
