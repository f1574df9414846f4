#include "common/files.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace notes {

static std::string readFile(const std::string &file) {
  std::ifstream in(file, std::ios::binary);
  if (!in)
    throw std::runtime_error("cannot read " + file);
  return {std::istreambuf_iterator<char>(in), {}};
}

static void replace(std::string &text, const std::string &placeholder, int64_t value) {
  if (size_t at = text.find(placeholder); at != std::string::npos)
    text.replace(at, placeholder.size(), std::to_string(value));
}

void appendLine(const std::string &file, const std::string &line) {
  std::ofstream out(file, std::ios::app);
  out << line << '\n';
}

std::string renderReport(const std::string &templateFile, Statistics statistics) {
  std::string text = readFile(templateFile);
  replace(text, "{notes}", statistics.notes);
  replace(text, "{words}", statistics.words);
  return text;
}

void writeExport(const std::string &file, const std::vector<Note> &notes) {
  std::ofstream out(file, std::ios::trunc);
  for (const Note &note : notes)
    out << note.id << '\t' << note.text << '\n';
}

} // namespace notes
