#include "driver/edits.h"

#include "driver/output.h"
#include "driver/render/render.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <set>

namespace async_tidy {

namespace {

/// An `#include` line: what it includes, with its brackets or quotes, and where the line begins and ends.
struct IncludeLine {
  llvm::StringRef spelled;
  size_t begin = 0, end = 0;
};

std::vector<IncludeLine> includesOf(llvm::StringRef text) {
  std::vector<IncludeLine> result;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = std::min(text.find('\n', begin), text.size());
    llvm::StringRef line = text.slice(begin, end).ltrim();
    if (line.consume_front("#") && (line = line.ltrim()).consume_front("include")) {
      line = line.ltrim();
      size_t close = line.starts_with("<") ? line.find('>') : line.find('"', 1);
      if (!line.empty() && close != llvm::StringRef::npos)
        result.push_back({line.take_front(close + 1), begin, std::min(end + 1, text.size())});
    }
    begin = end + 1;
  }
  return result;
}

llvm::StringRef pathIn(llvm::StringRef spelled) { return spelled.drop_front().drop_back(); }

/// `boost/asio.hpp` includes all of `boost/asio/`.
bool isIncluded(llvm::StringRef spelled, const std::vector<IncludeLine> &lines) {
  llvm::StringRef path = pathIn(spelled);
  std::string whole = (llvm::sys::path::parent_path(path) + llvm::sys::path::extension(path)).str();
  return llvm::any_of(lines, [&](const IncludeLine &line) {
    llvm::StringRef included = pathIn(line.spelled);
    // Of the project's own files, one path may be written in several ways.
    bool isSameFile = spelled.starts_with("\"") && line.spelled.starts_with("\"") &&
                      llvm::sys::path::filename(included) == llvm::sys::path::filename(path);
    return included == path || included == whole || isSameFile;
  });
}

/// Among the includes of its own folder, in their order; else after the last one.
size_t placeFor(llvm::StringRef spelled, const std::vector<IncludeLine> &lines) {
  auto family = [](llvm::StringRef s) { return s.split('/').first; };
  const IncludeLine *before = nullptr, *first = nullptr;
  for (const IncludeLine &line : lines)
    if (spelled.contains('/') && family(line.spelled) == family(spelled)) {
      first = first ? first : &line;
      if (line.spelled < spelled)
        before = &line;
    }
  return before ? before->end : first ? first->begin : lines.empty() ? 0 : lines.back().end;
}

/// Two edits that can't both be made: they share bytes, or put different texts in one place.
bool overlap(const Edit &a, const Edit &b) {
  if (a.file != b.file || a == b)
    return false;
  if (a.span == b.span)
    return true;
  return a.span.begin < b.span.end && b.span.begin < a.span.end;
}

} // namespace

bool isInclude(const Edit &edit) { return llvm::StringRef(edit.text).starts_with("#include "); }

std::vector<Edit> editsOf(const Repair &repair, llvm::function_ref<llvm::StringRef(const std::string &)> text) {
  std::vector<Edit> result = repair.edits;
  std::set<std::string> files;
  for (const Edit &edit : repair.edits)
    files.insert(edit.file);
  for (const std::string &file : files) {
    std::vector<IncludeLine> lines = includesOf(text(file));
    if (!repair.ifIncluded.empty() && !isIncluded("<" + repair.ifIncluded + ">", lines))
      return {};
    for (const std::string &include : repair.includes) {
      std::string spelled = llvm::StringRef(include).starts_with("\"") ? include : "<" + include + ">";
      if (isIncluded(spelled, lines))
        continue;
      uint32_t place = placeFor(spelled, lines);
      result.push_back({file, {place, place}, "#include " + spelled + "\n"});
    }
  }
  llvm::sort(result);
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::vector<Edit> firstEditsOf(const Finding &finding, llvm::function_ref<llvm::StringRef(const std::string &)> text) {
  for (const Repair &repair : finding.repairs)
    if (std::vector<Edit> edits = editsOf(repair, text); !edits.empty())
      return edits;
  return {};
}

void settleRepairs(Findings &findings, llvm::function_ref<llvm::StringRef(const std::string &)> text) {
  for (Finding &finding : findings) {
    for (Repair &repair : finding.repairs)
      if (!repair.edits.empty() && !repair.ifIncluded.empty() && editsOf(repair, text).empty())
        repair.edits.clear();
    putEditsFirst(finding.repairs);
  }
}

std::string applied(llvm::StringRef text, llvm::ArrayRef<Edit> edits) {
  std::string result;
  size_t done = 0;
  for (const Edit &edit : edits) {
    result += text.slice(done, edit.span.begin);
    result += edit.text;
    done = edit.span.end;
  }
  return result + text.substr(done).str();
}

FixResult planFixes(const AnalysisResult &analysis, const Project &project, SourceFiles &sources) {
  FixResult result;
  auto textOf = [&](const std::string &file) { return sources.text(file); };
  /// Why the file may not be edited, or "".
  auto problemOf = [&](const std::string &file) -> std::string {
    llvm::SmallString<256> real;
    if (!project.contains(file) || llvm::sys::fs::real_path(file, real) || !project.contains(real))
      return "is outside the project";
    auto digest = analysis.digests.find(file);
    if (digest == analysis.digests.end() || digestOfText(textOf(file)) != digest->second)
      return "has changed since it was parsed";
    return "";
  };
  std::vector<Edit> taken;
  for (const Finding &finding : analysis.findings) {
    auto place = displayPath(finding.place.file) + ":" + std::to_string(finding.place.line) + ":" +
                 std::to_string(finding.place.column) + ": ";
    std::vector<Edit> edits = firstEditsOf(finding, textOf);
    if (edits.empty())
      continue;
    std::string problem;
    for (const Edit &edit : edits) {
      if (std::string why = problemOf(edit.file); !why.empty())
        problem = displayPath(edit.file) + " " + why;
      else if (llvm::any_of(taken, [&](const Edit &other) {
                 return !(isInclude(edit) && isInclude(other)) && overlap(edit, other);
               }))
        problem = "the edit overlaps another one; run again to make it";
    }
    if (!problem.empty()) {
      result.leftOut.push_back(place + problem);
      continue;
    }
    ++result.applied;
    for (Edit &edit : edits)
      if (!llvm::is_contained(taken, edit))
        taken.push_back(std::move(edit));
  }
  llvm::sort(taken);
  for (auto it = taken.begin(); it != taken.end();) {
    auto end = std::find_if(it, taken.end(), [&](const Edit &edit) { return edit.file != it->file; });
    result.texts[it->file] = applied(textOf(it->file), llvm::ArrayRef<Edit>(&*it, end - it));
    it = end;
  }
  return result;
}

llvm::Error writeFixes(const FixResult &fixes) {
  for (const auto &[file, text] : fixes.texts)
    if (llvm::Error error = writeWhole(file, [&, &written = text](llvm::raw_ostream &out) { out << written; }))
      return error;
  return llvm::Error::success();
}

namespace {

std::vector<llvm::StringRef> linesOf(llvm::StringRef text) {
  std::vector<llvm::StringRef> lines;
  while (!text.empty()) {
    size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.take_front(end));
    text = text.drop_front(end);
  }
  return lines;
}

/// Runs of lines that differ: how many of the old and the new text, and where they begin.
struct Change {
  size_t oldBegin, oldEnd, newBegin, newEnd;
};

/// Edits leave most lines as they are, so it is enough to look for the next line that both have.
std::vector<Change> changesOf(const std::vector<llvm::StringRef> &before, const std::vector<llvm::StringRef> &after) {
  std::vector<Change> changes;
  size_t i = 0, j = 0;
  while (i != before.size() || j != after.size()) {
    if (i != before.size() && j != after.size() && before[i] == after[j]) {
      ++i, ++j;
      continue;
    }
    Change change{i, before.size(), j, after.size()};
    auto isSame = [&](size_t a, size_t b) {
      // A brace or an empty line is the same everywhere.
      return before[a] == after[b] && (before[a].trim().size() > 2 || a + 1 == before.size());
    };
    bool found = false;
    for (size_t distance = 1; !found && distance <= before.size() - i + after.size() - j; ++distance)
      for (size_t skipped = 0; !found && skipped <= distance; ++skipped)
        if (size_t a = i + skipped, b = j + distance - skipped;
            a < before.size() && b < after.size() && isSame(a, b)) {
          change.oldEnd = a, change.newEnd = b;
          found = true;
        }
    while (change.oldEnd != i && change.newEnd != j && before[change.oldEnd - 1] == after[change.newEnd - 1])
      --change.oldEnd, --change.newEnd;
    changes.push_back(change);
    i = change.oldEnd, j = change.newEnd;
  }
  return changes;
}

} // namespace

void printDiff(const FixResult &fixes, SourceFiles &sources, llvm::raw_ostream &out) {
  constexpr size_t Context = 3;
  for (const auto &[file, text] : fixes.texts) {
    std::vector<llvm::StringRef> before = linesOf(sources.text(file)), after = linesOf(text);
    std::vector<Change> changes = changesOf(before, after);
    std::string name = displayPath(file);
    bool isAbsolute = llvm::sys::path::is_absolute(name);
    out << "--- " << (isAbsolute ? "" : "a/") << name << "\n+++ " << (isAbsolute ? "" : "b/") << name << '\n';
    auto print = [&](char sign, llvm::StringRef line) {
      out << sign << line;
      if (!line.ends_with("\n"))
        out << "\n\\ No newline at end of file\n";
    };
    for (size_t first = 0; first != changes.size();) {
      size_t last = first;
      while (last + 1 != changes.size() && changes[last + 1].oldBegin - changes[last].oldEnd <= 2 * Context)
        ++last;
      size_t oldBegin = changes[first].oldBegin - std::min(changes[first].oldBegin, Context);
      size_t newBegin = changes[first].newBegin - (changes[first].oldBegin - oldBegin);
      size_t oldEnd = std::min(changes[last].oldEnd + Context, before.size());
      size_t newEnd = changes[last].newEnd + (oldEnd - changes[last].oldEnd);
      // An empty range is named by the line before it.
      auto range = [&](size_t begin, size_t end) {
        out << (begin + (begin != end)) << ',' << (end - begin);
      };
      out << "@@ -";
      range(oldBegin, oldEnd);
      out << " +";
      range(newBegin, newEnd);
      out << " @@\n";
      size_t at = oldBegin;
      for (size_t i = first; i <= last; ++i) {
        for (; at != changes[i].oldBegin; ++at)
          print(' ', before[at]);
        for (; at != changes[i].oldEnd; ++at)
          print('-', before[at]);
        for (size_t line = changes[i].newBegin; line != changes[i].newEnd; ++line)
          print('+', after[line]);
      }
      for (; at != oldEnd; ++at)
        print(' ', before[at]);
      first = last + 1;
    }
  }
}

} // namespace async_tidy
