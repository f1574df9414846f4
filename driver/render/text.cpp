#include "driver/render/render.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

namespace async_tidy {

std::string displayPath(llvm::StringRef path) {
  static const std::string here = [] {
    llvm::SmallString<256> current;
    llvm::sys::fs::current_path(current);
    return current.str().str() + "/";
  }();
  path.consume_front(here);
  return path.str();
}

std::string plural(size_t count, llvm::StringRef noun) {
  return (llvm::Twine(count) + " " + noun + (count == 1 ? "" : "s")).str();
}

void printDiagnostic(const Place &place, llvm::StringRef severity, llvm::StringRef message, SourceFiles &sources,
                     llvm::raw_ostream &out) {
  using Colors = llvm::raw_ostream::Colors;
  out.changeColor(Colors::SAVEDCOLOR, /*Bold=*/true);
  if (!place.file.empty())
    out << displayPath(place.file) << ':' << place.line << ':' << place.column << ": ";
  out.changeColor(severity == "note" ? Colors::CYAN : severity == "error" ? Colors::RED : Colors::MAGENTA, true);
  out << severity << ": ";
  out.resetColor();
  if (severity != "note")
    out.changeColor(Colors::SAVEDCOLOR, true);
  out << message;
  out.resetColor();
  out << '\n';
  llvm::StringRef line = sources.line(place.file, place.line);
  if (line.empty())
    return;
  std::string number = std::to_string(place.line);
  out << std::string(number.size() < 5 ? 5 - number.size() : 0, ' ') << number << " | " << line << '\n';
  out << std::string(std::max<size_t>(number.size(), 5), ' ') << " | ";
  // Tabs stay tabs, so that the caret stands below its column at any width.
  for (char c : line.take_front(place.column ? place.column - 1 : 0))
    out << (c == '\t' ? '\t' : ' ');
  out.changeColor(Colors::GREEN, true);
  out << '^';
  out.resetColor();
  out << '\n';
}

/// A note of its own would read as one of the finding before it.
static llvm::StringRef severityOf(Level level) { return level == Level::Note ? "remark" : spelling(level); }

void renderWaysOut(const Findings &findings, SourceFiles &sources, llvm::raw_ostream &out) {
  for (const Finding &finding : findings) {
    printDiagnostic(finding.place, severityOf(finding.level), finding.message + " [" + finding.check + "]", sources,
                    out);
    for (const TraceStep &step : finding.trace)
      printDiagnostic(step.place, "note", step.message, sources, out);
    out << (finding.repairs.empty() ? "No way out is known but what the message says.\n" : "Ways out:\n");
    unsigned number = 0;
    for (const Repair &repair : finding.repairs)
      out << "  " << ++number << ". " << repair.title << (repair.edits.empty() ? " (by hand)" : " (--fix does it)")
          << '\n';
  }
}

void renderText(const RenderInput &input, llvm::raw_ostream &out) {
  for (const Finding &finding : input.result.findings) {
    printDiagnostic(finding.place, severityOf(finding.level), finding.message + " [" + finding.check + "]",
                    input.sources, out);
    for (const TraceStep &step : shortened(finding.trace))
      printDiagnostic(step.place, "note", step.message, input.sources, out);
  }
  if (input.showsUnresolved)
    for (const TraceStep &call : input.result.unresolved)
      printDiagnostic(call.place, "remark", call.message, input.sources, out);
}

} // namespace async_tidy
