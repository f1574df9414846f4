// The YAML of clang's tooling: what clang-tidy's --export-fixes writes and clang-apply-replacements reads.
#include "driver/edits.h"
#include "driver/output.h"
#include "driver/render/render.h"

namespace async_tidy {

/// A scalar in single quotes [YAML 1.2, 7.3.2]: line breaks are folded there, so an empty line stands for each.
static std::string quoted(llvm::StringRef text) {
  std::string result = "'";
  for (char c : text) {
    if (c == '\'' || c == '\n')
      result += c;
    result += c;
  }
  return result + "'";
}

static void writeMessage(llvm::raw_ostream &out, llvm::StringRef indent, llvm::StringRef message, const Place &place,
                         SourceFiles &sources) {
  out << indent << "Message: " << quoted(message) << '\n'
      << indent << "FilePath: " << quoted(place.file) << '\n'
      << indent << "FileOffset: " << offsetOfLine(sources.text(place.file), place.line - 1) + place.column - 1 << '\n';
}

llvm::Error exportFixes(const RenderInput &input, const std::string &file) {
  SourceFiles &sources = input.sources;
  auto textOf = [&](const std::string &path) { return sources.text(path); };
  return writeWhole(file, [&](llvm::raw_ostream &out) {
    out << "---\nMainSourceFile: ''\nDiagnostics:\n";
    for (const Finding &finding : input.result.findings) {
      std::vector<Edit> edits = firstEditsOf(finding, textOf);
      out << "  - DiagnosticName: " << finding.check << "\n    DiagnosticMessage:\n";
      writeMessage(out, "      ", finding.message, finding.place, sources);
      out << "      Replacements:" << (edits.empty() ? " []" : "") << '\n';
      for (const Edit &edit : edits)
        out << "        - FilePath: " << quoted(edit.file) << "\n          Offset: " << edit.span.begin
            << "\n          Length: " << edit.span.end - edit.span.begin
            << "\n          ReplacementText: " << quoted(edit.text) << '\n';
      out << "    Level: Warning\n";
    }
    out << "...\n";
  });
}

} // namespace async_tidy
